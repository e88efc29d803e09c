/// What a quick look at the bytes of a text tells, without parsing it: each may be said of a text
/// that turns out otherwise, and is never missed.
struct TextMarks: Hashable, Sendable {
    /// Whether there may be something in it that the records must answer.
    private(set) var asks = false
    /// Whether a link may depend on which other pages there are.
    private(set) var mayLinkInside = false

    /// Looks through a text.
    init(_ text: some Collection<UInt8>) {
        let done: Void? = text.withContiguousStorageIfAvailable { look(through: $0) }
        if done == nil { Array(text).withUnsafeBufferPointer { look(through: $0) } }
    }

    private mutating func look(through bytes: UnsafeBufferPointer<UInt8>) {
        var (asks, mayLinkInside) = (false, false)
        Self.isMark.withUnsafeBufferPointer { isMark in
            for index in bytes.indices where isMark[Int(bytes[index])] {
                switch bytes[index] {
                case UInt8(ascii: "{"): asks = asks || Self.has("{", in: bytes, at: index + 1)
                case UInt8(ascii: "["): asks = asks || Self.has("@", in: bytes, at: index + 1)
                case UInt8(ascii: ":"): asks = asks || Self.has("claim:", in: bytes, at: index - 5)
                case UInt8(ascii: "]"):
                    mayLinkInside = mayLinkInside || Self.mayLinkInside(bytes, at: index + 1)
                default: asks = asks || Self.mayOpenFigure(bytes, at: index + 1)
                }
            }
        }
        (self.asks, self.mayLinkInside) = (asks, mayLinkInside)
    }

    /// Of every byte, whether it may begin or end something that is looked for.
    private static let isMark = (UInt8.min...UInt8.max).map { "{[:]`~".utf8.contains($0) }

    private static func mayOpenFigure(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        var start = start
        while start < bytes.count, bytes[start] == UInt8(ascii: " ") { start += 1 }
        return FigureKind.names.contains { has($0, in: bytes, at: start) }
    }

    /// What follows a link's words: an address in brackets that leads to other hosts cannot depend
    /// on the site's pages.
    private static func mayLinkInside(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        if has("(", in: bytes, at: start) {
            return !has("https://", in: bytes, at: start + 1)
                && !has("http://", in: bytes, at: start + 1)
        }
        return has(":", in: bytes, at: start)
    }

    private static func has(
        _ word: StaticString, in bytes: UnsafeBufferPointer<UInt8>, at start: Int
    ) -> Bool {
        let count = word.utf8CodeUnitCount
        guard start >= 0, start + count <= bytes.count else { return false }
        return word.withUTF8Buffer { word in
            for offset in 0..<count where bytes[start + offset] != word[offset] { return false }
            return true
        }
    }
}
