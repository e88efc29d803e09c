public import Dates
public import Diagnostics

/// Where facts were read.
public struct Source: Hashable, Sendable {
    /// The row.
    public var location: SourceLocation
    /// The short name that records and pages cite.
    public var key: String
    /// The title of the document.
    public var title: String
    /// Who published it, possibly empty.
    public var publisher: String
    /// Its address, possibly empty.
    public var url: String
    /// The day it was published, when known.
    public var published: Day?
    /// The day it was read, when known.
    public var accessed: Day?

    /// Describes a document.
    public init(
        at location: SourceLocation, key: String, title: String, publisher: String = "",
        url: String = "", published: Day? = nil, accessed: Day? = nil
    ) {
        self.location = location
        self.key = key
        self.title = title
        self.publisher = publisher
        self.url = url
        self.published = published
        self.accessed = accessed
    }
}
