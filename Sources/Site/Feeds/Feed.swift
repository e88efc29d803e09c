import Dates

/// What a feed reader is told: the same in Atom, RSS and JSON Feed.
struct Feed: Hashable, Sendable {
    /// One page in a feed.
    struct Item: Hashable, Sendable {
        var title: String
        /// The absolute address of the page, which is also its lasting id.
        var address: String
        var published: Day
        /// When the page, or a number in it, last changed; not before ``published``.
        var updated: Day
        /// A sentence or two, as plain text.
        var summary: String
        var tags: [String] = []
    }

    var title: String
    var subtitle: String
    var language: String
    /// The absolute address of the page that the feed belongs to.
    var address: String
    /// The folder of that page and its feeds in the output, empty or ending in `/`.
    var folder: String
    /// Who answers for the feed; Atom wants one name at least.
    var authors: [String]
    /// The day that the site is as of: the feed's own date when it has no items.
    var asOf: Day
    /// Newest first.
    var items: [Item]

    /// The day of the newest change in it.
    var updated: Day { items.map(\.updated).max() ?? asOf }

    /// Midnight in universal time, as RFC 3339 writes it.
    static func timestamp(_ day: Day) -> String { "\(day)T00:00:00Z" }
}
