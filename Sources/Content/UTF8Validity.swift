import Diagnostics

/// The offset of the first byte that is not part of a character in UTF-8; `nil` when all are.
///
/// Source: The Unicode Standard, table 3-7, well-formed UTF-8 byte sequences.
func firstInvalidUTF8(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBytes { firstInvalidUTF8(in: $0) }
}

private func firstInvalidUTF8(in bytes: UnsafeRawBufferPointer) -> Int? {
    // All bytes in one go are sooner looked at than one after the other.
    if bytes.reduce(0, |) < 0x80 { return nil }
    var index = 0
    while index < bytes.count {
        // Most texts are mostly ASCII.
        while index + 8 <= bytes.count,
            bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
        {
            index += 8
        }
        guard index < bytes.count else { return nil }
        let lead = bytes[index]
        if lead < 0x80 {
            index += 1
            continue
        }
        let second: ClosedRange<UInt8>
        let length: Int
        switch lead {
        case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xE1...0xEC, 0xEE, 0xEF: (length, second) = (3, 0x80...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return index
        }
        guard index + length <= bytes.count, second.contains(bytes[index + 1]),
            bytes[(index + 2)..<(index + length)].allSatisfy({ (0x80...0xBF).contains($0) })
        else { return index }
        index += length
    }
    return nil
}

/// The bytes of a file that are UTF-8, without a byte order mark; `nil` and a report when some are
/// not.
func validUTF8(
    _ bytes: [UInt8], at origin: SourceLocation, _ diagnostics: inout Diagnostics
) -> ArraySlice<UInt8>? {
    if let invalid = firstInvalidUTF8(in: bytes) {
        var place = origin
        place.line += bytes[..<invalid].count { $0 == UInt8(ascii: "\n") }
        place.column = 0
        diagnostics.report(ContentProblems.invalidUTF8(at: place))
        return nil
    }
    return bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
}
