/// The numbers that the value axis spans: the data, zero where it must be, and room for labels.
struct ValueDomain {
    var low: Double
    var high: Double
    var ticks: [Double]
    var step: DecimalStep?
    private var isLogarithmic: Bool
    private var room: (below: Double, above: Double)
    private var tickRoom: Double
    private var top: Double
    private var bottom: Double

    /// Ticks are at least 44 units apart, and at most six.
    init(_ channels: Channels, _ plot: Plot, _ style: Style, _ length: Double) {
        let given = plot.hasValueAxis ? style.domain : nil
        let range = given ?? plot.range
        var low = range?.lowerBound ?? channels.low ?? 0
        var high = range?.upperBound ?? channels.high ?? 0
        isLogarithmic = style.scaleType == .log && low > 0
        (bottom, top) = (low, high)
        let below = channels.isFlipped ? plot.headroom : min(plot.headroom, 22)
        room = (low < 0 && channels.needsZero ? below : 0, plot.headroom)
        tickRoom = plot.hasValueAxis && plot.hasValueLabels && !channels.isFlipped ? 18 : 0
        if isLogarithmic {
            ticks = Logarithm.ticks(low, high)
            self.low = min(low, ticks.first ?? low)
            self.high = max(high, ticks.last ?? high)
            if self.low == self.high { self.high = self.low * 10 }
            return
        }
        let isNearZero = low >= 0 && (low < 0.4 * high || low == high)
        if given == nil, channels.needsZero || plot.startsAtZero || isNearZero {
            low = min(0, low)
            high = max(0, high)
        }
        let spacing = channels.isFlipped ? 90.0 : 44.0
        let limit = max(3, min(6, Int(clamping: length / spacing)))
        let isWhole = channels.isWhole && style.format == .number
        let search = TickSearch(low, high, limit: limit, isWhole: isWhole)
        let isEmpty = range == nil && (channels.low == nil || low == 0 && high == 0)
        ticks = isEmpty ? [] : search.values.filter { given?.contains($0) ?? true }
        step = search.step
        self.low = min(low, ticks.first ?? low)
        self.high = max(high, ticks.last ?? high)
        (bottom, top) = (low, high)
    }

    /// The scale over a length of the drawing, with room for the label of the highest number and
    /// for that of the top tick.
    func scale(from start: Double, to end: Double) -> ValueScale {
        var scale = ValueScale(
            low: low, high: high, start: start, end: end, isLogarithmic: isLogarithmic)
        let length = abs(end - start)
        guard !isLogarithmic, length > 0, high > low else {
            if isLogarithmic { scale.end = end + (end < start ? 20 : -20) }
            return scale
        }
        // Two rounds: room above takes from the room below, and the other way round.
        for _ in 0..<2 {
            let span = scale.low
            let usable = { (room: Double) in length / max(length - room, length / 6) }
            scale.high = max(
                span + (top - span) * usable(room.above),
                span + ((ticks.last ?? top) - span) * usable(tickRoom), high)
            if room.below > 0 {
                scale.low = min(scale.high - (scale.high - bottom) * usable(room.below), low)
            }
        }
        return scale
    }
}
