import Foundation

/// The addresses that were found lately, in a file of the user's caches.
struct LinkCache {
    /// How long an address counts as found: a week, in seconds.
    static let lifetime = 7.0 * 24 * 60 * 60

    private let file: URL
    private let now: Date
    private var found: [String: Date]

    /// Reads what is kept in a file; a file that is missing or unreadable keeps nothing.
    init(file: URL = Self.standardFile, now: Date = .now) {
        self.file = file
        self.now = now
        let kept = (try? Data(contentsOf: file)).flatMap {
            try? JSONDecoder().decode([String: Date].self, from: $0)
        }
        found = (kept ?? [:]).filter { now.timeIntervalSince($1) < Self.lifetime }
    }

    /// Whether an address was found less than a week ago.
    func isFresh(_ address: String) -> Bool { found[address] != nil }

    /// Notes that an address was found now.
    mutating func remember(_ address: String) { found[address] = now }

    /// Writes the file; where that is not possible, nothing is kept.
    func save() {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(found) else { return }
        try? FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try? data.write(to: file, options: .atomic)
    }

    private static var standardFile: URL {
        FileManager.default.urls(for: .cachesDirectory, in: .userDomainMask)[0]
            .appendingPathComponent("briefing/links.json")
    }
}
