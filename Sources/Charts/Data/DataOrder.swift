import Dates

extension [Datum] {
    /// The numbers in the order of time, or along the axis; names keep their order.
    var ordered: [Datum] {
        if isOrdered { return self }
        let keys = map(\.position.key)
        let order = indices.sorted { first, second in
            guard let a = keys[first], let b = keys[second], a != b else { return first < second }
            return a < b
        }
        return order.map { self[$0] }
    }

    /// Whether they stand in that order already, as most do.
    private var isOrdered: Bool {
        var last = -Double.infinity
        for datum in self {
            guard let key = datum.position.key else { continue }
            if key < last { return false }
            last = key
        }
        return true
    }

    /// The first number at a position that another has before it.
    var duplicate: Datum? {
        var last = -Double.infinity
        let rises = allSatisfy { datum in
            guard let key = datum.position.key, key > last else { return false }
            last = key
            return true
        }
        // What rises has no duplicates.
        if rises { return nil }
        var seen = Set<ChartPosition>(minimumCapacity: count)
        return first { !seen.insert($0.position).inserted }
    }

    /// The numbers at some positions; unknown ones where there are none.
    func filling(_ slots: [ChartPosition]) -> [Datum] {
        if slots.count == count { return self }
        let known = Dictionary(map { ($0.position, $0) }, uniquingKeysWith: { first, _ in first })
        return slots.map { known[$0] ?? Datum($0, .unknown(reason: "")) }
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
