import Dates

/// A record as the bounds need it, in 24 bytes.
struct Row {
    /// The units stated.
    var units: Int
    /// The day of publication, as ``Day/ordinal``.
    var published: Int32
    /// The record's place in the facts.
    var record: Int32
    /// The calendar year.
    var year: Int16
    /// The period's place in its year, see ``YearNode``.
    var node: UInt8
    /// How much is claimed: 0 exact, 1 a floor, 2 an estimate.
    var precision: UInt8

    init(_ record: Record, at index: Int) {
        units = record.units
        published = Int32(truncatingIfNeeded: record.published.ordinal)
        self.record = Int32(truncatingIfNeeded: index)
        year = Int16(truncatingIfNeeded: record.period.year)
        node = UInt8(truncatingIfNeeded: YearNode.index(of: record.period))
        precision =
            switch record.precision {
            case .exact: 0
            case .atLeast: 1
            case .about: 2
            }
    }

    /// Whether both state a figure of the same period with the same precision.
    func restates(_ other: Row) -> Bool {
        node == other.node && precision == other.precision && year == other.year
    }
}

extension Row: Comparable {
    /// Orders rows of a series by year, period and precision, then by the day they became known.
    static func < (a: Row, b: Row) -> Bool {
        if a.year != b.year { return a.year < b.year }
        if a.node != b.node { return a.node < b.node }
        if a.precision != b.precision { return a.precision < b.precision }
        if a.published != b.published { return a.published < b.published }
        return a.units != b.units ? a.units < b.units : a.record < b.record
    }

    static func == (a: Row, b: Row) -> Bool { a.record == b.record }
}
