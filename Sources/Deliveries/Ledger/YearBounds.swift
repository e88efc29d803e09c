/// What the records of one series prove about the periods of one calendar year.
///
/// A year is a tree of sums, so two passes give the tightest bounds there are: upwards, what the
/// parts of a period prove of it; downwards, what a period and its other parts leave for one part.
struct YearBounds {
    /// An upper bound that is open.
    static let open = Int.max

    /// What is known of one period.
    struct Node {
        /// The exact record in force, as a place among the rows; `nil` without one.
        var exact: Int?
        /// The floor in force.
        var floor: Int?
        /// The estimate in force.
        var estimate: Int?
        /// What the period's own records say.
        var ownLow = 0
        var ownHigh = open
        /// What its own records and its parts prove.
        var upLow = 0
        var upHigh = open
        /// What all records of the year prove.
        var low = 0
        var high = open
    }

    /// The periods, see ``YearNode``.
    private(set) var nodes = [Node](repeating: Node(), count: YearNode.count)
    /// The months that an exact record or a floor in force covers, January being bit 0.
    private(set) var bounded: UInt16 = 0
    /// The months that any record covers, January being bit 0.
    private(set) var covered: UInt16 = 0
    /// The first period, parts before wholes, whose records contradict each other.
    private(set) var contradiction: Int?

    /// Bounds from the rows of one series and year, sorted, as far as they were known on a day.
    ///
    /// The rows in force are searched for, so that many restatements cost little more than a few.
    init(_ rows: ArraySlice<Row>, asOf day: Int32) {
        var rest = rows
        while let first = rest.first {
            let end = rest.partitioningIndex { !$0.restates(first) }
            apply(rest[..<end], asOf: day)
            rest = rest[end...]
        }
        guard bounded != 0 else { return }
        raise()
        if contradiction == nil { lower() }
    }

    /// The places of the periods of which other things are known than from other records of the
    /// same year.
    func nodes(differingFrom other: YearBounds) -> YearNode.Places {
        var places = YearNode.Places()
        for node in nodes.indices {
            let (one, two, months) = (nodes[node], other.nodes[node], YearNode.months(of: node))
            let isSame =
                one.low == two.low && one.high == two.high && one.estimate == two.estimate
                && (covered ^ other.covered) & months == 0
                && (bounded ^ other.bounded) & months == 0
                && (contradiction == nil) == (other.contradiction == nil)
            if !isSame { places.insert(YearNode.Places(node)) }
        }
        return places
    }

    /// Takes the last published of the records of one period and precision.
    private mutating func apply(_ rows: ArraySlice<Row>, asOf day: Int32) {
        let end = rows.partitioningIndex { $0.published > day }
        guard let row = rows[..<end].last else { return }
        let last = end - 1
        let node = Int(row.node)
        covered |= YearNode.months(of: node)
        switch row.precision {
        case 0:
            // Of two exact figures on one day neither counts; rows of a day are sorted by units.
            let first = rows[..<end].partitioningIndex { $0.published == row.published }
            guard rows[first].units == row.units else { return }
            nodes[node].exact = last
            nodes[node].ownHigh = row.units
            nodes[node].ownLow = max(nodes[node].ownLow, row.units)
        case 1:
            nodes[node].floor = last
            nodes[node].ownLow = max(nodes[node].ownLow, row.units)
        default: nodes[node].estimate = last
        }
        if row.precision < 2 { bounded |= YearNode.months(of: node) }
    }

    /// The pass from months to the year.
    private mutating func raise() {
        for node in nodes.indices.reversed() {
            var (low, high) = (0, YearNode.children(of: node).isEmpty ? Self.open : 0)
            for child in YearNode.children(of: node) {
                low += nodes[child].upLow
                let part = nodes[child].upHigh
                high = high == Self.open || part == Self.open ? Self.open : high + part
            }
            nodes[node].upLow = max(nodes[node].ownLow, low)
            nodes[node].upHigh = min(nodes[node].ownHigh, high)
            if nodes[node].upLow > nodes[node].upHigh, contradiction == nil { contradiction = node }
        }
    }

    /// The pass from the year to its months.
    private mutating func lower() {
        nodes[YearNode.year].low = nodes[YearNode.year].upLow
        nodes[YearNode.year].high = nodes[YearNode.year].upHigh
        for node in 0..<7 {
            let children = YearNode.children(of: node)
            for child in children {
                var (low, high) = (nodes[node].low, nodes[node].high)
                for sibling in children where sibling != child {
                    let most = nodes[sibling].upHigh
                    low = most == Self.open ? 0 : max(0, low - most)
                    if high != Self.open { high -= nodes[sibling].upLow }
                }
                nodes[child].low = max(nodes[child].upLow, low)
                nodes[child].high = min(nodes[child].upHigh, high)
            }
        }
    }
}
