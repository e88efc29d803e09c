/// Writes fields down.
struct FieldWriter: FieldCoder {
    let file: String
    private(set) var bytes: [UInt8] = []

    init(file: String) { self.file = file }

    /// Seven bits to a byte, the lowest first; all bytes but the last have the eighth.
    mutating func code(_ number: inout Int) {
        var bits = UInt(bitPattern: number)
        while bits >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: bits) | 0x80)
            bits >>= 7
        }
        bytes.append(UInt8(bits))
    }

    mutating func code(_ text: inout String) {
        var size = text.utf8.count
        code(&size)
        bytes += text.utf8
    }

    mutating func code(count: inout Int) { code(&count) }
}
