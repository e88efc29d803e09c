public import Numbers

/// What a measure counts in, and so how it prints unless told otherwise.
public enum MeasureUnit: String, Hashable, Sendable, CaseIterable {
    /// Units delivered or promised.
    case units
    /// A difference of units, printed with its sign.
    case unitsChange = "units change"
    /// Units a month.
    case unitsPerMonth = "units per month"
    /// A share of a whole: 1 is 100%.
    case share
    /// A relative change, printed with its sign: 0.5 is +50%.
    case growth
    /// Days, printed with their sign.
    case days
    /// A plain count or place.
    case count
    /// A day of the calendar.
    case date

    /// The style that the unit prints in unless another is asked for.
    public var style: NumberStyle {
        switch self {
        case .share, .growth: .percent(places: 1)
        case .units, .unitsChange, .unitsPerMonth, .days, .count, .date: .number(places: 0)
        }
    }

    /// Whether a plus is printed before positive numbers.
    public var sign: FixedPoint.Sign {
        switch self {
        case .unitsChange, .growth, .days: .always
        case .units, .unitsPerMonth, .share, .count, .date: .negative
        }
    }
}
