public import Dates

/// What stands between `{{` and `}}`: a subject, then filters.
///
/// ```
/// {{ xiaomi.2025.attainment | pct1 | as-of: 2025-11-18 | or: "not yet known" }}
/// ```
public struct NumberExpression: Hashable, Sendable {
    /// What is printed.
    public enum Subject: Hashable, Sendable {
        /// A measure by its key: `xiaomi.2025.target`.
        case measure(String)
        /// A value of the page's front matter: `page.date`, without `page.`.
        case page(String)
        /// Text in quotes, printed as it is: `"350,000"`.
        case literal(String)
    }

    /// How it is printed.
    public enum Format: String, Hashable, Sendable, CaseIterable {
        /// A plain number without or with one decimal, or shortened to thousands or millions.
        case num0, num1, num0k, num1k, num1m, num2m
        /// A share in per cent without or with decimals.
        case pct, pct0, pct1, pct2
        /// A difference of shares in percentage points, with one decimal.
        case pp1
        /// A date: with its year, without, with its weekday.
        case date, shortdate, longdate
        /// A number or period in words.
        case words
    }

    /// What is printed.
    public var subject: Located<Subject>
    /// How it is printed; `nil` for the way of its unit.
    public var format: Located<Format>?
    /// The day that it is as of; `nil` for the page's.
    public var asOf: Located<Day>?
    /// What is printed when it is unknown; `nil` when that is an error.
    public var fallback: Located<String>?
}
