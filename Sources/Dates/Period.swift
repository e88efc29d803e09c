/// A calendar month, quarter, half or year.
public struct Period: Hashable, Sendable {
    /// How long a period is.
    public enum Length: Int, Hashable, Sendable, CaseIterable, Comparable {
        /// One month.
        case month = 1
        /// Three months.
        case quarter = 3
        /// Six months.
        case half = 6
        /// Twelve months.
        case year = 12

        /// How many months it has.
        public var months: Int { rawValue }

        /// The next longer length, which periods of this one add up to; `nil` for a year.
        public var parent: Length? {
            switch self {
            case .month: .quarter
            case .quarter: .half
            case .half: .year
            case .year: nil
            }
        }

        /// The next shorter length; `nil` for a month.
        public var child: Length? {
            switch self {
            case .month: nil
            case .quarter: .month
            case .half: .quarter
            case .year: .half
            }
        }

        /// Orders lengths by their months.
        public static func < (a: Length, b: Length) -> Bool { a.rawValue < b.rawValue }
    }

    /// How long it is.
    public let length: Length
    /// Its first month as a count of months since the year 0: `year × 12 + month − 1`.
    public let firstMonth: Int

    /// The period of a length that holds a month, counted as in ``firstMonth``; `nil` outside the
    /// years 1 to 9999.
    public init?(_ length: Length, holdingMonth month: Int) {
        guard (12..<120_000).contains(month) else { return nil }
        self.length = length
        firstMonth = month - month % length.months
    }

    /// The period of a length that holds a day.
    public init(_ length: Length, holding day: Day) {
        let month = day.year * 12 + day.month - 1
        self.length = length
        firstMonth = month - month % length.months
    }

    /// Reads `2025`, `2025-H1`, `2025-Q3` or `2025-09`, and nothing else.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        guard bytes.count == 4 || bytes.count == 7, let year = decimal(bytes[0..<4]), year >= 1
        else { return nil }
        if bytes.count == 4 {
            length = .year
            firstMonth = year * 12
            return
        }
        guard bytes[4] == UInt8(ascii: "-") else { return nil }
        let length: Length
        let number: Int?
        switch bytes[5] {
        case UInt8(ascii: "H"): (length, number) = (.half, decimal(bytes[6..<7]))
        case UInt8(ascii: "Q"): (length, number) = (.quarter, decimal(bytes[6..<7]))
        default: (length, number) = (.month, decimal(bytes[5..<7]))
        }
        guard let number, number >= 1, number <= 12 / length.months else { return nil }
        self.length = length
        firstMonth = year * 12 + (number - 1) * length.months
    }

    /// The calendar year.
    public var year: Int { firstMonth / 12 }

    /// Its number within the year, from 1: month 1 to 12, quarter 1 to 4, half 1 to 2, year 1.
    public var number: Int { firstMonth % 12 / length.months + 1 }

    /// Its months, counted as in ``firstMonth``.
    public var months: Range<Int> { firstMonth..<(firstMonth + length.months) }

    /// Its first day.
    public var firstDay: Day { Day(trusted: year, firstMonth % 12 + 1, 1) }

    /// Its last day.
    public var lastDay: Day {
        let month = (firstMonth + length.months - 1) % 12 + 1
        return Day(trusted: year, month, Day.daysInMonth(month, of: year))
    }

    /// The day after its last day; for the year 9999, its last day.
    public var dayAfter: Day { lastDay.advanced(by: 1) ?? lastDay }

    /// The next longer period that holds it; `nil` for a year.
    public var parent: Period? {
        length.parent.flatMap { Period($0, holdingMonth: firstMonth) }
    }

    /// The next shorter periods that it is made of, in order; none for a month.
    public var children: [Period] {
        length.child.map { periods(of: $0) } ?? []
    }

    /// The periods of a length that lie in it, in order; none when the length is longer.
    public func periods(of length: Length) -> [Period] {
        guard length <= self.length else { return [] }
        return stride(from: months.lowerBound, to: months.upperBound, by: length.months)
            .compactMap { Period(length, holdingMonth: $0) }
    }

    /// The period of the same length just before it; `nil` before the year 1.
    public var previous: Period? { Period(length, holdingMonth: firstMonth - length.months) }

    /// The period of the same length just after it; `nil` after the year 9999.
    public var next: Period? { Period(length, holdingMonth: firstMonth + length.months) }

    /// The same part of the year before; `nil` before the year 1.
    public var yearBefore: Period? { Period(length, holdingMonth: firstMonth - 12) }

    /// Whether another period, of any length, lies wholly in it.
    public func contains(_ other: Period) -> Bool {
        months.lowerBound <= other.months.lowerBound && other.months.upperBound <= months.upperBound
    }
}

extension Period: Comparable {
    /// Orders periods by their first month, longer ones first.
    public static func < (a: Period, b: Period) -> Bool {
        (a.firstMonth, -a.length.rawValue) < (b.firstMonth, -b.length.rawValue)
    }
}

extension Period: CustomStringConvertible {
    /// `2025`, `2025-H1`, `2025-Q3` or `2025-09`.
    public var description: String {
        switch length {
        case .year: padded(year, 4)
        case .half: "\(padded(year, 4))-H\(number)"
        case .quarter: "\(padded(year, 4))-Q\(number)"
        case .month: "\(padded(year, 4))-\(padded(number, 2))"
        }
    }
}
