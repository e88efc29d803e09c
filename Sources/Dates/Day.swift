/// A day of the civil (proleptic Gregorian) calendar, from year 1 to 9999, without a time zone.
public struct Day: Hashable, Sendable {
    /// The year, 1 to 9999.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month, from 1.
    public let day: Int

    /// A day that exists; otherwise `nil`.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            day >= 1, day <= Self.daysInMonth(month, of: year)
        else { return nil }
        self.init(trusted: year, month, day)
    }

    init(trusted year: Int, _ month: Int, _ day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// 1 January 1970, from which ``ordinal`` counts.
    public static let epoch = Day(trusted: 1970, 1, 1)

    /// Reads `YYYY-MM-DD`, and nothing else.
    public init?(_ text: some StringProtocol) {
        let bytes = Array(text.utf8)
        let hyphen = UInt8(ascii: "-")
        guard bytes.count == 10, bytes[4] == hyphen, bytes[7] == hyphen,
            let year = decimal(bytes[0..<4]), let month = decimal(bytes[5..<7]),
            let day = decimal(bytes[8..<10])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Days since 1 January 1970, negative before it.
    ///
    /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
    public var ordinal: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The day so many days after 1 January 1970; `nil` outside the years 1 to 9999.
    ///
    /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
    public init?(ordinal: Int) {
        guard (Self.firstOrdinal...2_932_896).contains(ordinal) else { return nil }
        let (era, dayOfEra) = (ordinal + 719_468).quotientAndRemainder(dividingBy: 146_097)
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        self.init(
            trusted: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
            dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    /// The ordinal of 1 January of the year 1.
    private static let firstOrdinal = -719_162

    /// The day so many days later, or earlier when negative; `nil` outside the years 1 to 9999.
    public func advanced(by days: Int) -> Day? {
        let (sum, overflow) = ordinal.addingReportingOverflow(days)
        return overflow ? nil : Day(ordinal: sum)
    }

    /// The day of the week, 1 for Monday to 7 for Sunday.
    public var weekday: Int {
        // The first day of the year 1 is a Monday.
        (ordinal - Self.firstOrdinal) % 7 + 1
    }

    /// How many days a month, 1 to 12, has; 31 for any other number.
    public static func daysInMonth(_ month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Whether a year has 366 days.
    public static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }
}

extension Day: Comparable {
    /// Orders days in time.
    public static func < (a: Day, b: Day) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }
}

extension Day: CustomStringConvertible {
    /// `2025-03-18`.
    public var description: String {
        String(unsafeUninitializedCapacity: 10) { buffer in
            var (rest, place) = (year * 10_000 + month * 100 + day, 10)
            while place > 0 {
                place -= 1
                if place == 4 || place == 7 {
                    buffer[place] = UInt8(ascii: "-")
                } else {
                    buffer[place] = UInt8(ascii: "0") + UInt8(rest % 10)
                    rest /= 10
                }
            }
            return 10
        }
    }
}
