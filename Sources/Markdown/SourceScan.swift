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
            lookAt(UInt8(ascii: "{"), bytes) { scan, index in
                if index + 1 < bytes.count, bytes[index + 1] == UInt8(ascii: "{") {
                    scan.triggers.insert(.expression)
                }
            }
            lookAt(UInt8(ascii: "."), bytes) { scan, index in
                if index >= 3, bytes[index - 3..<index].allSatisfy({ $0 == UInt8(ascii: "w") }) {
                    scan.triggers.insert(.webAddress)
                }
            }
            lookAt(UInt8(ascii: "["), bytes) { $0.lookAtBracket($1, bytes) }
            lookAt(UInt8(ascii: ":"), bytes) { $0.lookAtColon($1, bytes) }
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

    /// Shows each place of a byte.
    private mutating func lookAt(
        _ byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>,
        _ body: (inout SourceScan, Int) -> Void
    ) {
        var start = 0
        while let index = bytes.index(of: byte, in: start..<bytes.count) {
            body(&self, index)
            start = index + 1
        }
    }

    private mutating func lookAtBracket(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
        if index > 0, bytes[index - 1] == UInt8(ascii: "!") { images += 1 }
        guard index + 1 < bytes.count else { return }
        switch bytes[index + 1] {
        case UInt8(ascii: "@"): triggers.insert(.citation)
        case UInt8(ascii: "^"): triggers.insert(.note)
        case UInt8(ascii: "!"): triggers.insert(.alert)
        default: break
        }
    }

    private mutating func lookAtColon(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
        let last = index > 0 ? bytes[index - 1] : 0
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        if next == UInt8(ascii: "/") { triggers.insert(.address) }
        if next == UInt8(ascii: "-") || last == UInt8(ascii: "-") {
            triggers.insert(.delimiterColon)
        }
        if last == UInt8(ascii: "]") { triggers.insert(.definition) }
    }
}
