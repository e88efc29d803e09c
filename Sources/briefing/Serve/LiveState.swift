import Foundation

/// What an open page is told: which version of it is served, and what is wrong with the files now.
struct LiveState: Hashable, Encodable {
    /// A problem as the overlay shows it.
    struct Problem: Hashable, Encodable {
        /// `error`, `warning` or `note`.
        var severity: String
        /// The problem, its place and the line of the file, as on a terminal.
        var text: String
    }

    /// A summary of the page's bytes: another one means that the page must be loaded again.
    var version: String
    var problems: [Problem]

    /// The state as one server-sent event.
    ///
    /// Source: HTML Living Standard, 9.2, Server-sent events.
    var event: [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // JSON on one line: no line end inside would end the event.
        let json = (try? encoder.encode(self)) ?? Data("{}".utf8)
        return Array("data: ".utf8) + json + Array("\n\n".utf8)
    }
}
