#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Numbers and lines among bytes, for files that only the program itself reads.
extension [UInt8] {
    /// Writes a number, its lowest byte first.
    mutating func append(number: some FixedWidthInteger) {
        Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
    }
}

extension ArraySlice<UInt8> {
    /// Takes a number off the front, its lowest byte first; `nil` when there are too few bytes.
    mutating func popNumber<Number: FixedWidthInteger>(_ type: Number.Type) -> Number? {
        let size = MemoryLayout<Number>.size
        guard count >= size else { return nil }
        defer { self = self[(startIndex + size)...] }
        return withUnsafeBytes { Number(littleEndian: $0.loadUnaligned(as: Number.self)) }
    }

    /// Takes so many bytes off the front; `nil` when there are fewer.
    mutating func popBytes(_ size: Int) -> ArraySlice? {
        guard (0...count).contains(size) else { return nil }
        defer { self = self[(startIndex + size)...] }
        return self[..<(startIndex + size)]
    }

    /// Takes bytes off the front before which their count stands; `nil` when there are fewer.
    mutating func popCounted() -> ArraySlice? { popNumber(Int.self).flatMap { popBytes($0) } }

    /// Takes the bytes up to the next line end off the front; `nil` when there is none.
    mutating func popLine() -> ArraySlice? {
        let size = withUnsafeBytes { bytes in
            bytes.baseAddress.flatMap { start in
                memchr(start, CInt(UInt8(ascii: "\n")), bytes.count).map {
                    UnsafeRawPointer($0) - start
                }
            }
        }
        guard let size else { return nil }
        defer { self = self[(startIndex + size + 1)...] }
        return self[..<(startIndex + size)]
    }
}
