/// What can occur in a text: each byte that tells of something is looked for, and its neighbours
/// looked at.
struct SourceScan {
    private(set) var triggers: Triggers = []
    /// How many `![` there are.
    private(set) var images = 0

    init(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { bytes in
            addKinds(bytes)
            let all = bytes.indices
            if bytes.index(of: UInt8(ascii: "|"), in: all) != nil { triggers.insert(.pipe) }
            if bytes.index(of: UInt8(ascii: "~"), in: all) != nil { triggers.insert(.tilde) }
            if bytes.index(of: UInt8(ascii: "@"), in: all) != nil { triggers.insert(.mail) }
            lookAt(UInt8(ascii: "{"), bytes) { scan, _, next in
                if next == UInt8(ascii: "{") { scan.triggers.insert(.expression) }
            }
            lookAt(UInt8(ascii: "["), bytes) { $0.lookAtBracket(last: $1, next: $2) }
            lookAt(UInt8(ascii: ":"), bytes) { $0.lookAtColon(last: $1, next: $2) }
            lookAt(UInt8(ascii: "."), bytes) { scan, last, _ in
                if last == UInt8(ascii: "w") { scan.triggers.insert(.webAddress) }
            }
        }
    }

    private mutating func addKinds(_ bytes: UnsafeBufferPointer<UInt8>) {
        // Without branches, so that the compiler looks at many bytes at once.
        var (union, controls): (UInt8, UInt8) = (0, 0)
        for byte in bytes {
            union |= byte
            let isSpace: UInt8 =
                (byte == 0x09 ? 1 : 0) | (byte == 0x0A ? 1 : 0) | (byte == 0x0D ? 1 : 0)
            controls |= (byte < 0x20 ? 1 : 0) & ~isSpace | (byte == 0x7F ? 1 : 0)
        }
        if union >= 0x80 { triggers.insert(.nonASCII) }
        if controls > 0 { triggers.insert(.control) }
    }

    /// Shows a body the bytes before and behind each byte of a kind; 0 at the ends of the text.
    private mutating func lookAt(
        _ byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>,
        _ body: (inout SourceScan, _ last: UInt8, _ next: UInt8) -> Void
    ) {
        var start = 0
        while let index = bytes.index(of: byte, in: start..<bytes.count) {
            start = index + 1
            body(
                &self, index > 0 ? bytes[index - 1] : 0, start < bytes.count ? bytes[start] : 0)
        }
    }

    private mutating func lookAtBracket(last: UInt8, next: UInt8) {
        if last == UInt8(ascii: "!") { images += 1 }
        switch next {
        case UInt8(ascii: "@"): triggers.insert(.citation)
        case UInt8(ascii: "^"): triggers.insert(.note)
        case UInt8(ascii: "!"): triggers.insert(.alert)
        default: break
        }
    }

    private mutating func lookAtColon(last: UInt8, next: UInt8) {
        if next == UInt8(ascii: "/") { triggers.insert(.address) }
        if next == UInt8(ascii: "-") || last == UInt8(ascii: "-") {
            triggers.insert(.delimiterColon)
        }
        if last == UInt8(ascii: "]") { triggers.insert(.definition) }
    }
}
