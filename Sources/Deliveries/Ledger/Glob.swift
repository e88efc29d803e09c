/// A pattern over keys: `*` for any run of bytes, `?` for any one byte, all else for itself.
struct Glob {
    private let bytes: [UInt8]

    init(_ pattern: String) { bytes = Array(pattern.utf8) }

    /// The bytes before the first wildcard, with which every match begins.
    var prefix: String {
        String(decoding: bytes.prefix { $0 != Self.star && $0 != Self.any }, as: UTF8.self)
    }

    /// Whether the whole text matches, in time linear in text times stars.
    func matches(_ text: String) -> Bool {
        let text = Array(text.utf8)
        var (place, at) = (0, 0)
        var retry: (place: Int, at: Int)?
        while at < text.count {
            if place < bytes.count, bytes[place] == Self.star {
                retry = (place + 1, at)
                place += 1
            } else if place < bytes.count, bytes[place] == Self.any || bytes[place] == text[at] {
                place += 1
                at += 1
            } else if let last = retry {
                retry = (last.place, last.at + 1)
                (place, at) = (last.place, last.at + 1)
            } else {
                return false
            }
        }
        return bytes[place...].allSatisfy { $0 == Self.star }
    }

    private static let star = UInt8(ascii: "*")
    private static let any = UInt8(ascii: "?")
}
