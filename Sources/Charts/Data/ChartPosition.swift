public import Dates

/// Where along an axis something stands: in time, in a row of names, or on a line of numbers.
public enum ChartPosition: Hashable, Sendable {
    /// One day.
    case day(Day)
    /// A calendar month, quarter, half or year: an interval, on which bars are centred.
    case period(Period)
    /// A name; names keep the order in which they come.
    case category(String)
    /// A number.
    case number(Double)
}
