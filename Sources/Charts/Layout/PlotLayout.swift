import Dates

/// A plot with its scales: domains from channels, margins from measured labels, then scales.
struct PlotLayout {
    var plot: Plot
    var style: Style
    var channels: Channels
    var scales: Scales
    var ticks: [Double]
    var axisText: AxisText
    var axisLabels: [AxisLabel]
    /// The texts of the bars, in their order.
    var barTexts: [String] = []
    /// Where the gridlines begin: left of the marks, where a gutter holds the labels.
    var gridLeft: Double

    /// Lays a plot out, with its value labels inside the plot where they cover nothing.
    static func fitted(_ plot: Plot, _ style: Style) -> PlotLayout {
        let channels = Channels(plot.marks)
        let length = channels.isFlipped ? plot.frame.width : plot.frame.height - 37
        let domain = ValueDomain(channels, plot, style, length)
        let open = PlotLayout(plot, style, channels, domain, gutter: false)
        guard plot.hasValueAxis, plot.hasValueLabels, plot.allowsGutter, !channels.isFlipped
        else { return open }
        return open.covers(open.tickLabelBoxes)
            ? PlotLayout(plot, style, channels, domain, gutter: true) : open
    }

    /// Whether a mark or the text of a bar reaches into one of some boxes at the left.
    func covers(_ boxes: [Rect]) -> Bool {
        let reach = (boxes.map(\.right).max() ?? 0) + 30
        let shapes = plot.marks.flatMap {
            $0.obstacles(in: scales, within: reach - scales.area.left)
        }
        if boxes.contains(where: { box in shapes.contains { $0.overlap(box) > 0 } }) { return true }
        let bars = plot.marks.compactMap { mark in
            if case .bar(let bar) = mark { bar } else { nil }
        }
        return zip(bars, barTexts).contains { bar, text in
            guard !text.isEmpty, let place = scales.positions(bar.position), place < reach + 100,
                let box = bar.textBox(text, in: self)
            else { return false }
            return boxes.contains { $0.overlap(box) > 0 }
        }
    }

    private init(
        _ plot: Plot, _ style: Style, _ channels: Channels, _ domain: ValueDomain, gutter: Bool
    ) {
        self.plot = plot
        self.style = style
        self.channels = channels
        let frame = plot.frame
        let isFlipped = channels.isFlipped
        ticks = domain.ticks
        axisText = AxisText(ticks, step: domain.step, style)
        var area = frame
        gridLeft = frame.left + plot.leftMargin
        area.left = gridLeft
        let endWidth = plot.endLabels.map(\.width).max() ?? 0
        area.right -= max(plot.rightMargin, endWidth > 0 ? endWidth + 14 : 0)
        if gutter {
            let labels = axisText.labels.map { TextMetrics.reserved($0) }
            area.left += min((labels.max() ?? 0) + 8, area.width / 3)
        }
        let layout = Self.positionLayout(channels, plot)
        // Dots at the first and last place of a continuous axis need room for their radius.
        var edge = 6.0
        if case .band = layout { edge = 0 }
        if plot.days != nil || !plot.hasPositionAxis { edge = 0 }
        var positions = PositionScale(
            layout: layout, start: area.left + edge, end: area.right - edge, anchor: plot.anchor)
        axisLabels = []
        if !isFlipped, plot.hasPositionAxis {
            axisLabels = Self.labels(under: positions, from: gridLeft, plot, channels, style)
            area.bottom -= axisLabels.contains { $0.second != nil } ? 40 : 23
        }
        if isFlipped {
            positions.start = area.top
            positions.end = area.bottom - (plot.hasValueAxis ? 20 : 0)
        }
        let (start, end) = isFlipped ? (area.left, area.right) : (area.bottom, area.top)
        let scale = domain.scale(from: start, to: end)
        if isFlipped { area.bottom = positions.end }
        scales = Scales(
            positions: positions, values: scale, area: area, isFlipped: isFlipped,
            fillsSlots: plot.fillsSlots)
        barTexts = BarTexts.texts(for: self)
    }

    /// The labels of the position axis.
    private static func labels(
        under positions: PositionScale, from left: Double, _ plot: Plot, _ channels: Channels,
        _ style: Style
    ) -> [AxisLabel] {
        PositionLabels(
            scale: positions, locale: style.locale, left: left, right: plot.frame.right,
            finestMonths: plot.finestMonths, periods: periods(plot.slots ?? channels.positions),
            hasWholeNumbers: channels.positions.allSatisfy(\.isWhole)
        ).labels().map { noting(plot.partNote, $0, positions) }
    }

    /// The periods from the first to the last, where all positions are of one length.
    private static func periods(_ positions: [ChartPosition]) -> [Period] {
        let slots = positions.map { Datum($0, .unknown(reason: "")) }.slots
        let periods = slots.compactMap { position -> Period? in
            if case .period(let period) = position { period } else { nil }
        }
        let isOneLength = periods.allSatisfy { $0.length == periods.first?.length }
        return periods.count == slots.count && isOneLength ? periods : []
    }

    /// The label of a period that was not over says how far it had come.
    private static func noting(
        _ note: (position: ChartPosition, text: String)?, _ label: AxisLabel,
        _ positions: PositionScale
    ) -> AxisLabel {
        guard let note, positions(note.position) == label.x else { return label }
        var label = label
        label.second = note.text
        return label
    }

    /// Slots for bars and names; days or numbers on a line for everything else.
    private static func positionLayout(_ channels: Channels, _ plot: Plot) -> PositionScale.Layout {
        let positions = plot.slots ?? channels.positions
        if let days = plot.days {
            return .time(Double(days.lowerBound)...Double(days.upperBound))
        }
        let numbers = positions.compactMap { position -> Double? in
            if case .number(let value) = position { value } else { nil }
        }
        if !channels.isBanded, let low = numbers.min(), let high = numbers.max(),
            numbers.count == positions.count
        {
            return .linear(low...high)
        }
        let ordinals = positions.compactMap { PositionScale.ordinal($0, plot.anchor) }
        if !channels.isBanded, let low = ordinals.min(), let high = ordinals.max(),
            ordinals.count == positions.count
        {
            return .time(low...high)
        }
        let index = Dictionary(
            positions.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        return .band(positions, index: index)
    }

    /// The boxes of the labels of the value axis, over their gridlines.
    var tickLabelBoxes: [Rect] {
        zip(ticks, axisText.labels).compactMap { tick, label in
            if tick == 0, scales.values.low == 0 { return nil }
            var box = Rect.text(label, x: gridLeft, y: scales.values(tick) - 5, anchor: .start)
            box.bottom += 4
            return box
        }
    }
}
