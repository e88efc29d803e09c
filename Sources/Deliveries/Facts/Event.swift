public import Dates
public import Diagnostics

/// Something that happened to a company: a launch, results, an accident.
public struct Event: Hashable, Sendable {
    /// The row.
    public var location: SourceLocation
    /// The day it happened.
    public var date: Day
    /// The slug of the company.
    public var company: String
    /// What happened, in a few words.
    public var title: String
    /// The key of its source.
    public var source: String?
    /// A remark, possibly empty.
    public var note: String

    /// Describes what happened.
    public init(
        at location: SourceLocation, date: Day, company: String, title: String,
        source: String? = nil, note: String = ""
    ) {
        self.location = location
        self.date = date
        self.company = company
        self.title = title
        self.source = source
        self.note = note
    }
}
