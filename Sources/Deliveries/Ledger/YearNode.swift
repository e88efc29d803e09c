import Dates

/// The nineteen periods of a calendar year as places in an array: parents before their children.
///
/// 0 is the year, 1 and 2 its halves, 3 to 6 its quarters, 7 to 18 its months.
enum YearNode {
    static let count = 19
    static let year = 0
    /// The places in the order of their periods.
    static let inOrder = [0, 1, 3, 7, 8, 9, 4, 10, 11, 12, 2, 5, 13, 14, 15, 6, 16, 17, 18]

    /// Some of the places.
    struct Places: OptionSet {
        var rawValue: UInt32 = 0

        init(rawValue: UInt32) { self.rawValue = rawValue }

        /// One place.
        init(_ node: Int) { rawValue = 1 << UInt32(node) }

        init(_ nodes: ClosedRange<Int>) { rawValue = nodes.reduce(0) { $0 | 1 << UInt32($1) } }
    }

    /// The places of all periods as long as the one of a place.
    static func places(asLongAs node: Int) -> ClosedRange<Int> {
        switch node {
        case 0: 0...0
        case 1...2: 1...2
        case 3...6: 3...6
        default: 7...18
        }
    }

    /// The place of a period.
    static func index(of period: Period) -> Int {
        switch period.length {
        case .year: year
        case .half: period.number
        case .quarter: 2 + period.number
        case .month: 6 + period.number
        }
    }

    /// The places of the periods that one is made of; none for a month.
    static func children(of node: Int) -> Range<Int> {
        switch node {
        case 0: 1..<3
        case 1...2: (2 * node + 1)..<(2 * node + 3)
        case 3...6: (3 * node - 2)..<(3 * node + 1)
        default: 0..<0
        }
    }

    /// The place of the period that holds one; `nil` for the year.
    static func parent(of node: Int) -> Int? {
        switch node {
        case 1...2: 0
        case 3...6: (node - 1) / 2
        case 7...18: (node + 2) / 3
        default: nil
        }
    }

    /// The months of a place, January being bit 0.
    static func months(of node: Int) -> UInt16 {
        switch node {
        case 0: 0xFFF
        case 1...2: 0x3F << (6 * UInt16(node - 1))
        case 3...6: 0x7 << (3 * UInt16(node - 3))
        default: 1 << UInt16(node - 7)
        }
    }

    /// The period at a place in a year; `nil` outside the years 1 to 9999.
    static func period(at node: Int, of year: Int) -> Period? {
        let length: Period.Length =
            switch node {
            case 0: .year
            case 1...2: .half
            case 3...6: .quarter
            default: .month
            }
        return Period(length, holdingMonth: year * 12 + months(of: node).trailingZeroBitCount)
    }
}
