public import Dates
public import Diagnostics

/// A statement that the text makes, with its verdict.
public struct Claim: Hashable, Sendable {
    /// The verdict.
    public enum Status: String, Hashable, Sendable, CaseIterable {
        /// A source or a computed check bears it out.
        case supported
        /// A source or the records say otherwise.
        case contradicted
        /// No source was found.
        case unsupported
        /// It is about the future or about motives, and nothing could bear it out yet.
        case speculation
    }

    /// The row or entry.
    public var location: SourceLocation
    /// The cell of the check; the row when it has none.
    public var checkLocation: SourceLocation
    /// The name that `claim:` links use.
    public var id: String
    /// What is claimed, in a sentence.
    public var text: String
    /// The verdict.
    public var status: Status
    /// The keys of its sources.
    public var sources: [String]
    /// A comparison of measures that has to hold, such as `xiaomi.2025.units >= 350000`.
    public var check: String?
    /// Why the verdict is what it is, possibly empty.
    public var note: String
    /// The day it was first made, when known; the list of changes names it on that day.
    public var made: Day?

    /// Describes a statement.
    public init(
        at location: SourceLocation, checkAt checkLocation: SourceLocation? = nil, id: String,
        text: String, status: Status, sources: [String] = [], check: String? = nil,
        note: String = "", made: Day? = nil
    ) {
        self.location = location
        self.checkLocation = checkLocation ?? location
        self.id = id
        self.text = text
        self.status = status
        self.sources = sources
        self.check = check
        self.note = note
        self.made = made
    }
}
