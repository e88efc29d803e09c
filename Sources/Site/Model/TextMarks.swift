#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

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
        asks =
            Self.contains("{", in: bytes) { Self.has("{", in: bytes, at: $0 + 1) }
            || Self.contains("[", in: bytes) { Self.has("@", in: bytes, at: $0 + 1) }
            || Self.contains(":", in: bytes) { Self.has("claim:", in: bytes, at: $0 - 5) }
            || Self.contains("`", in: bytes) { Self.mayOpenFigure(bytes, at: $0 + 1) }
            || Self.contains("~", in: bytes) { Self.mayOpenFigure(bytes, at: $0 + 1) }
        mayLinkInside = Self.contains("]", in: bytes) { Self.mayLinkInside(bytes, at: $0 + 1) }
    }

    /// Whether a byte stands at a place that counts; the system finds a byte many times as fast as
    /// a loop does.
    private static func contains(
        _ mark: Unicode.Scalar, in bytes: UnsafeBufferPointer<UInt8>,
        where counts: (Int) -> Bool
    ) -> Bool {
        var start = 0
        while start < bytes.count, let base = bytes.baseAddress,
            let found = memchr(base + start, CInt(mark.value), bytes.count - start)
        {
            let place = UnsafeRawPointer(found) - UnsafeRawPointer(base)
            if counts(place) { return true }
            start = place + 1
        }
        return false
    }

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
