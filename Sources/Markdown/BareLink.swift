/// An address in plain text that becomes a link, by the rules of GitHub's extension: `www.`,
/// `http://`, `https://` and `ftp://` addresses, and mail addresses.
struct BareLink {
    /// The bytes of the address in the text.
    var range: Range<Int>
    /// What goes before it in the link.
    var prefix: StaticString

    /// Looks for an address around an index with `.`, `:` or `@`, not before the start.
    init?(_ text: UnsafeBufferPointer<UInt8>, around index: Int, from start: Int) {
        switch text[index] {
        case UInt8(ascii: "."): self.init(text, www: index - 3, from: start)
        case UInt8(ascii: ":"): self.init(text, scheme: index, from: start)
        case UInt8(ascii: "@"): self.init(text, mail: index, from: start)
        default: return nil
        }
    }

    private init?(_ text: UnsafeBufferPointer<UInt8>, www begin: Int, from start: Int) {
        guard begin >= start, text[begin..<begin + 3].allSatisfy({ $0 == UInt8(ascii: "w") }),
            begin == 0 || Self.canPrecede(text[begin - 1]),
            let domain = Self.domainEnd(text, from: begin, needsDot: true)
        else { return nil }
        self.init(begin..<Self.end(text, begin, domain), "http://")
    }

    private init?(_ text: UnsafeBufferPointer<UInt8>, scheme colon: Int, from start: Int) {
        guard colon + 3 < text.count, text[colon + 1] == UInt8(ascii: "/"),
            text[colon + 2] == UInt8(ascii: "/")
        else { return nil }
        var begin = colon
        while begin > start, Self.isLetter(text[begin - 1]), colon - begin < 6 { begin -= 1 }
        let scheme = text[begin..<colon].map { $0 | 0x20 }
        guard ["http", "https", "ftp"].contains(where: { scheme.elementsEqual($0.utf8) }),
            let domain = Self.domainEnd(text, from: colon + 3, needsDot: false)
        else { return nil }
        self.init(begin..<Self.end(text, begin, domain), "")
    }

    private init?(_ text: UnsafeBufferPointer<UInt8>, mail at: Int, from start: Int) {
        var begin = at
        while begin > start, Self.isMailByte(text[begin - 1]) { begin -= 1 }
        guard begin < at else { return nil }
        var end = at + 1
        var hasDot = false
        while end < text.count {
            let byte = text[end]
            if byte == UInt8(ascii: ".") {
                guard end + 1 < text.count, Self.isAlphanumeric(text[end + 1]) else { break }
                hasDot = true
            } else if !Self.isAlphanumeric(byte), byte != UInt8(ascii: "-"),
                byte != UInt8(ascii: "_")
            {
                break
            }
            end += 1
        }
        guard hasDot, Self.isAlphanumeric(text[end - 1]),
            end == text.count || text[end] != UInt8(ascii: "@")
        else { return nil }
        self.init(begin..<end, "mailto:")
    }

    private init(_ range: Range<Int>, _ prefix: StaticString) {
        self.range = range
        self.prefix = prefix
    }

    /// Where a domain of letters, digits, `-`, `_` and `.` ends; its last two parts hold no `_`.
    private static func domainEnd(
        _ text: UnsafeBufferPointer<UInt8>, from start: Int, needsDot: Bool
    ) -> Int? {
        var index = start
        var dots = 0
        var (underscores, underscoresBefore) = (0, 0)
        while index < text.count {
            let byte = text[index]
            if byte == UInt8(ascii: "_") {
                underscores += 1
            } else if byte == UInt8(ascii: ".") {
                (underscoresBefore, underscores) = (underscores, 0)
                dots += 1
            } else if !isAlphanumeric(byte), byte != UInt8(ascii: "-"), byte < 0x80 {
                break
            }
            index += 1
        }
        guard index > start, underscores == 0, underscoresBefore == 0, dots > 0 || !needsDot,
            text[start] != UInt8(ascii: "."), text[start] != UInt8(ascii: "-")
        else { return nil }
        return index
    }

    /// Where an address ends: before a space or `<`, without punctuation that closes a sentence.
    private static func end(_ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ from: Int) -> Int {
        var end = from
        while end < text.count, text[end] > 0x20, text[end] != UInt8(ascii: "<"),
            !isMark(text, end)
        {
            end += 1
        }
        var closing = 0
        for byte in text[start..<end] {
            if byte == UInt8(ascii: "(") { closing -= 1 }
            if byte == UInt8(ascii: ")") { closing += 1 }
        }
        while end > start {
            switch text[end - 1] {
            case UInt8(ascii: ")"):
                if closing <= 0 { return end }
                closing -= 1
                end -= 1
            case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: ","),
                UInt8(ascii: ":"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"),
                UInt8(ascii: "'"), UInt8(ascii: "\""):
                end -= 1
            case UInt8(ascii: ";"): end = beforeReference(text, start, end)
            default: return end
            }
        }
        return end
    }

    private static func isMark(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        text[index] == UInt8(ascii: "=") && index + 1 < text.count && text[index + 1] == Atom.mark
    }

    /// The end without the `;`, or without the whole `&name;`.
    private static func beforeReference(
        _ text: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
    ) -> Int {
        var index = end - 1
        while index > start, isLetter(text[index - 1]) { index -= 1 }
        let isReference = index < end - 1 && index > start && text[index - 1] == UInt8(ascii: "&")
        return isReference ? index - 1 : end - 1
    }

    private static func canPrecede(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "("):
            true
        default: false
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) >= UInt8(ascii: "a") && (byte | 0x20) <= UInt8(ascii: "z")
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        isLetter(byte) || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
    }

    private static func isMailByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "+"): true
        default: isAlphanumeric(byte)
        }
    }
}
