import Dates

/// Positions to units of the drawing along one axis.
struct PositionScale {
    /// How positions are laid out.
    enum Layout {
        /// Slots of one width, in order.
        case band([ChartPosition], index: [ChartPosition: Int])
        /// Days, as counts of days since 1970; a period has its share of the axis.
        case time(ClosedRange<Double>)
        /// Numbers.
        case linear(ClosedRange<Double>)
    }

    /// Where in its interval a period's mark stands.
    enum Anchor: Hashable, Sendable {
        case middle
        case end
    }

    var layout: Layout
    /// Where the axis starts and ends.
    var start: Double
    var end: Double
    var anchor = Anchor.middle

    /// The width of one slot; of a continuous axis, 0.
    var step: Double {
        guard case .band(let positions, _) = layout else { return 0 }
        return (end - start) / Double(max(positions.count, 1))
    }

    /// Where the middle of a position stands; `nil` for one that the axis does not have.
    func callAsFunction(_ position: ChartPosition) -> Double? {
        switch layout {
        case .band(_, let index):
            index[position].map { start + (Double($0) + 0.5) * step }
        case .time(let range):
            Self.ordinal(position, anchor).map { share($0, range) }
        case .linear(let range):
            if case .number(let value) = position { share(value, range) } else { nil }
        }
    }

    private func share(_ value: Double, _ range: ClosedRange<Double>) -> Double {
        let length = range.upperBound - range.lowerBound
        guard length > 0 else { return (start + end) / 2 }
        return start + (value - range.lowerBound) / length * (end - start)
    }

    /// A position in days since 1970; `nil` for one that is not in time.
    static func ordinal(_ position: ChartPosition, _ anchor: Anchor) -> Double? {
        switch position {
        case .day(let day): return Double(day.ordinal)
        case .period(let period):
            let (first, after) = (period.firstDay.ordinal, period.lastDay.ordinal + 1)
            return anchor == .end ? Double(after) : Double(first + after) / 2
        case .category, .number: return nil
        }
    }
}
