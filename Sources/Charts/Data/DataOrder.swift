import Dates

extension [Datum] {
    /// The numbers in the order of time, or along the axis; names keep their order.
    var ordered: [Datum] {
        let keys = map(\.position.key)
        let order = indices.sorted { first, second in
            guard let a = keys[first], let b = keys[second], a != b else { return first < second }
            return a < b
        }
        return order.map { self[$0] }
    }

    /// The periods from the first to the last without a gap, where all are periods of one length;
    /// else the positions as they are.
    var slots: [ChartPosition] {
        let periods = compactMap { datum in
            if case .period(let period) = datum.position { period } else { nil }
        }
        guard periods.count == count, let first = periods.min(), let last = periods.max(),
            periods.allSatisfy({ $0.length == first.length }),
            (last.firstMonth - first.firstMonth) / first.length.months < ChartLimits.categories
        else { return map(\.position) }
        let months = stride(
            from: first.firstMonth, through: last.firstMonth, by: first.length.months)
        return months.compactMap { Period(first.length, holdingMonth: $0) }.map(
            ChartPosition.period)
    }
}

extension ChartPosition {
    /// Whether it is a whole number, or none at all.
    var isWhole: Bool {
        if case .number(let value) = self { value == value.rounded() } else { true }
    }

    /// What positions are put in order by; `nil` for names.
    var key: Double? {
        if case .number(let value) = self { return value }
        return PositionScale.ordinal(self, .middle)
    }
}
