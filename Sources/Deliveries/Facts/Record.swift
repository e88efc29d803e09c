public import Dates
public import Diagnostics

/// One published figure: what a company delivered in a period, as someone stated it.
public struct Record: Hashable, Sendable {
    /// The units that a record may state.
    public static let unitsAllowed = 0...1_000_000_000_000

    /// The cell of the units.
    public var location: SourceLocation
    /// The column of the publication day's cell in the same line, from 1; 0 when unknown.
    public var publishedColumn: Int
    /// The slug of the company.
    public var company: String
    /// The model as people write it, `SU7`; `nil` for all models together.
    public var model: String?
    /// What the figure covers.
    public var period: Period
    /// How many, within ``unitsAllowed``.
    public var units: Int
    /// How much the figure claims.
    public var precision: Precision
    /// The slug of who counts what.
    public var basis: String
    /// The day the figure became known.
    public var published: Day
    /// Whether ``published`` is the first day after the period because no day was stated.
    public var isPublicationAssumed: Bool
    /// The key of its source.
    public var source: String?
    /// A remark, possibly empty.
    public var note: String

    /// States a figure; without a day of publication, the first day after the period is assumed.
    public init(
        at location: SourceLocation,
        publishedColumn: Int = 0,
        company: String,
        model: String? = nil,
        period: Period,
        units: Int,
        precision: Precision = .exact,
        basis: String,
        published: Day? = nil,
        source: String? = nil,
        note: String = ""
    ) {
        self.location = location
        self.publishedColumn = publishedColumn
        self.company = company
        self.model = model
        self.period = period
        self.units = units
        self.precision = precision
        self.basis = basis
        self.published = published ?? period.dayAfter
        isPublicationAssumed = published == nil
        self.source = source
        self.note = note
    }
}
