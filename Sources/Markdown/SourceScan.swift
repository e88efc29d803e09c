/// One look at every byte of a text, for what can occur in it.
struct SourceScan {
    private(set) var triggers: Triggers = []
    /// How many `![` there are.
    private(set) var images = 0

    /// The bytes that tell something; most of any text does not.
    private static let telling: ByteSet = {
        let controls = (UInt8(0)..<0x20).filter { ![0x09, 0x0A, 0x0D].contains($0) }
        return ByteSet(controls + Array(0x7F...0xFF) + Array("|~@{[:.<".utf8))
    }()

    init(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { bytes in
            var index = Self.telling.first(in: bytes, from: 0)
            while index < bytes.count {
                look(at: bytes[index], index, bytes)
                index = Self.telling.first(in: bytes, from: index + 1)
            }
        }
    }

    private mutating func look(at byte: UInt8, _ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        switch byte {
        case 0x80...: triggers.insert(.nonASCII)
        case 0..<0x20, 0x7F: triggers.insert(.control)
        case UInt8(ascii: "|"): triggers.insert(.pipe)
        case UInt8(ascii: "~"): triggers.insert(.tilde)
        case UInt8(ascii: "@"): triggers.insert(.bareLink)
        case UInt8(ascii: "{"): lookAtBrace(next)
        case UInt8(ascii: "["):
            if index > 0, bytes[index - 1] == UInt8(ascii: "!") { images += 1 }
            lookAtBracket(next)
        case UInt8(ascii: ":"): lookAtColon(index, next, bytes)
        case UInt8(ascii: "."):
            if index >= 3, bytes[index - 1] == UInt8(ascii: "w") { triggers.insert(.bareLink) }
        case UInt8(ascii: "<"): if next == UInt8(ascii: "!") { triggers.insert(.comment) }
        default: break
        }
    }

    private mutating func lookAtBrace(_ next: UInt8) {
        if next == UInt8(ascii: "{") { triggers.insert(.expression) }
        if next == UInt8(ascii: "#") { triggers.insert(.headingID) }
    }

    private mutating func lookAtBracket(_ next: UInt8) {
        switch next {
        case UInt8(ascii: "@"): triggers.insert(.citation)
        case UInt8(ascii: "^"): triggers.insert(.note)
        case UInt8(ascii: "!"): triggers.insert(.alert)
        default: break
        }
    }

    private mutating func lookAtColon(
        _ index: Int, _ next: UInt8, _ bytes: UnsafeBufferPointer<UInt8>
    ) {
        let last = index > 0 ? bytes[index - 1] : 0
        if next == UInt8(ascii: "/") { triggers.insert(.bareLink) }
        if next == UInt8(ascii: "-") || last == UInt8(ascii: "-") {
            triggers.insert(.delimiterColon)
        }
        if last == UInt8(ascii: "]") { triggers.insert(.definition) }
    }
}
