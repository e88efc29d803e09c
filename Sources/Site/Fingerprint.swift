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

    /// Adds bytes, with their count.
    public mutating func add(_ bytes: ArraySlice<UInt8>) { bytes.withUnsafeBytes { add($0) } }

    /// Adds a text of a page or a file, with its length: in words that do not wait for each other.
    public mutating func add(content: some Collection<UInt8>) {
        let done: Void? = content.withContiguousStorageIfAvailable { bytes in
            let bytes = UnsafeRawBufferPointer(bytes)
            func word(_ offset: Int) -> UInt64 {
                UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            }
            var offset = 0
            while offset + 32 <= bytes.count {
                a = Self.fold(a ^ word(offset), 0xA076_1D64_78BD_642F ^ word(offset + 8))
                b = Self.fold(b ^ word(offset + 16), 0xE703_7ED1_A0B4_28DB ^ word(offset + 24))
                offset += 32
            }
            add(UInt64(bytes.count))
            add(UnsafeRawBufferPointer(rebasing: bytes[offset...]))
            add(b)
        }
        if done == nil { add(content: Array(content)) }
    }

    /// Adds another summary.
    public mutating func add(_ other: Fingerprint) {
        add(other.a)
        add(other.b)
    }

    /// Adds a pair of texts; whatever the order of several pairs, the sum is the same.
    mutating func addInAnyOrder(_ name: String, _ text: String) {
        var pair = Fingerprint()
        pair.add(name)
        pair.add(text)
        addInAnyOrder(pair)
    }

    /// Adds a summary; whatever the order of several, the sum is the same.
    mutating func addInAnyOrder(_ other: Fingerprint) {
        a &+= other.a
        b &+= other.b
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

    /// A shorter summary, enough to tell a likely cause but not to rely on.
    var short: UInt32 { UInt32(truncatingIfNeeded: a ^ b) }

    /// 32 hexadecimal digits.
    public var hex: String { String(decoding: hexDigits, as: UTF8.self) }

    /// ``hex`` in bytes.
    var hexDigits: [UInt8] { Hexadecimal.digits(a, 16) + Hexadecimal.digits(b, 16) }

    /// How many bytes ``write(to:)`` writes.
    static let size = 16

    /// Writes it behind other bytes.
    func write(to bytes: inout [UInt8]) {
        bytes.append(number: a)
        bytes.append(number: b)
    }

    /// Reads what ``write(to:)`` wrote off the front of bytes; `nil` when there are too few.
    init?(_ bytes: inout ArraySlice<UInt8>) {
        guard let a = bytes.popNumber(UInt64.self), let b = bytes.popNumber(UInt64.self) else {
            return nil
        }
        (self.a, self.b) = (a, b)
    }

    /// Reads 32 hexadecimal digits.
    init?(hex: ArraySlice<UInt8>) {
        guard hex.count == 32, let a = Hexadecimal.number(hex.prefix(16)),
            let b = Hexadecimal.number(hex.suffix(16))
        else { return nil }
        self.a = a
        self.b = b
    }
}
