/// A 128-bit summary of values, the same on every machine and in every run.
///
/// It tells whether a page must be drawn again. It is no protection against somebody who looks for
/// collisions on purpose. Mixing follows the multiply-and-fold step of wyhash (public domain).
public struct Fingerprint: Hashable, Sendable {
    private var a: UInt64 = 0x9E37_79B9_7F4A_7C15
    private var b: UInt64 = 0xD1B5_4A32_D192_ED03

    /// Summarizes nothing yet.
    public init() {}

    /// Adds a number.
    public mutating func add(_ value: UInt64) {
        a = Self.fold(a ^ value, 0xA076_1D64_78BD_642F)
        b = Self.fold(b &+ value, 0xE703_7ED1_A0B4_28DB) ^ a
    }

    /// Adds a number.
    public mutating func add(_ value: Int) { add(UInt64(bitPattern: Int64(value))) }

    /// Adds text, with its length, so that neighbours cannot run into each other.
    public mutating func add(_ text: String) {
        var text = text
        text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
    }

    /// Adds bytes, with their count.
    public mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBytes { add($0) } }

    /// Adds another summary.
    public mutating func add(_ other: Fingerprint) {
        add(other.a)
        add(other.b)
    }

    private mutating func add(_ bytes: UnsafeRawBufferPointer) {
        add(UInt64(bytes.count))
        var offset = 0
        while offset + 8 <= bytes.count {
            add(UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
            offset += 8
        }
        var rest: UInt64 = 0
        while offset < bytes.count {
            rest = rest << 8 | UInt64(bytes[offset])
            offset += 1
        }
        add(rest)
    }

    private static func fold(_ x: UInt64, _ y: UInt64) -> UInt64 {
        let (high, low) = x.multipliedFullWidth(by: y)
        return high ^ low
    }

    /// 32 hexadecimal digits.
    public var hex: String { Self.digits(a) + Self.digits(b) }

    /// Reads 32 hexadecimal digits.
    public init?(hex: some StringProtocol) {
        guard hex.utf8.count == 32, let a = UInt64(hex.prefix(16), radix: 16),
            let b = UInt64(hex.suffix(16), radix: 16)
        else { return nil }
        self.a = a
        self.b = b
    }

    private static func digits(_ value: UInt64) -> String {
        let text = String(value, radix: 16)
        return String(repeating: "0", count: 16 - text.utf8.count) + text
    }
}
