import Dates
import Numbers

/// Ticks of an axis of days: the finest step of the calendar whose labels have room.
///
/// Steps are 1, 2, 7 and 14 days, then months, quarters, halves and years in the counts that divide
/// what is above them. Weeks are on Mondays.
///
/// What differs from d3's `scaleTime().ticks`, and why:
/// - Days are of the calendar, without hours or time zones: the same page everywhere.
/// - Weeks begin on Mondays (ISO 8601), in d3 on Sundays.
/// - There are steps of 14 days, and of 2 and 6 months: d3 goes from weeks to months to
///   quarters to years, and a narrow drawing has often room for what lies between.
/// - Data by quarters have no ticks finer than quarters: between them nothing was measured.
struct DateTicks {
    /// A step of the calendar.
    enum Step: Hashable {
        case days(Int)
        case months(Int)
    }

    /// The steps, from fine to coarse.
    static let steps: [Step] =
        [1, 2, 7, 14].map(Step.days)
        + [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200].map(Step.months)

    /// The ticks of one step on the days of a range.
    static func ticks(_ step: Step, from first: Day, through last: Day) -> [Day] {
        switch step {
        case .days(let count): days(every: count, first, last)
        case .months(let count): months(every: count, first, last)
        }
    }

    /// Whole weeks begin on Mondays, two weeks on every other one since 1970; every second day is
    /// counted from 1970, as in d3-time, so that a month's end makes no odd step.
    private static func days(every count: Int, _ first: Day, _ last: Day) -> [Day] {
        guard first <= last else { return [] }
        return (first.ordinal...last.ordinal).compactMap { ordinal in
            guard let day = Day(ordinal: ordinal) else { return nil }
            let fits =
                count >= 7
                ? day.weekday == 1 && (ordinal + 3) / 7 % (count / 7) == 0
                : ordinal % count == 0
            return fits ? day : nil
        }
    }

    private static func months(every count: Int, _ first: Day, _ last: Day) -> [Day] {
        let start = first.year * 12 + first.month - 1 + (first.day > 1 ? 1 : 0)
        let end = last.year * 12 + last.month - 1
        let aligned = (start + count - 1) / count * count
        return stride(from: aligned, through: end, by: count).compactMap {
            Day(year: $0 / 12, month: $0 % 12 + 1, day: 1)
        }
    }

    /// The two lines of a tick's label, the second only where it changes.
    static func labels(_ step: Step, _ days: [Day], _ locale: Language) -> [(String, String?)] {
        var before: Day?
        return days.map { day in
            defer { before = day }
            switch step {
            case .days:
                let changes = before.map { $0.month != day.month } ?? true
                let month = MonthNames.name(of: day.month, locale, short: true)
                let year = before.map { $0.year != day.year } ?? true
                return ("\(day.day)", changes ? (year ? "\(month) \(day.year)" : month) : nil)
            case .months(let count) where count < 12:
                let changes = before.map { $0.year != day.year } ?? true
                return (
                    MonthNames.name(of: day.month, locale, short: true),
                    changes ? "\(day.year)" : nil
                )
            case .months: return ("\(day.year)", nil)
            }
        }
    }
}
