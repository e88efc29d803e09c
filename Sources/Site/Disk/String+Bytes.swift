#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension String {
    /// Whether it comes before another in the order of their bytes, which is that of all paths.
    func precedesByBytes(_ other: String) -> Bool {
        // Storage that is only lent is neither retained nor released.
        let order = utf8.withContiguousStorageIfAvailable { own in
            other.utf8.withContiguousStorageIfAvailable { Self.precedes(own, $0) }
        }
        return (order ?? nil) ?? utf8.lexicographicallyPrecedes(other.utf8)
    }

    private static func precedes(
        _ own: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard let start = own.baseAddress, let otherStart = other.baseAddress else {
            return own.count < other.count
        }
        let order = memcmp(start, otherStart, Swift.min(own.count, other.count))
        return order < 0 || order == 0 && own.count < other.count
    }

    /// Whether it begins with the bytes of another.
    func startsWithBytes(of other: String) -> Bool {
        let starts = utf8.withContiguousStorageIfAvailable { own in
            other.utf8.withContiguousStorageIfAvailable { other in
                guard let start = own.baseAddress, let otherStart = other.baseAddress else {
                    return other.isEmpty
                }
                return own.count >= other.count && memcmp(start, otherStart, other.count) == 0
            }
        }
        return (starts ?? nil) ?? utf8.starts(with: other.utf8)
    }

    /// Whether one of its bytes is a certain one.
    func hasByte(_ byte: UInt8) -> Bool {
        utf8.withContiguousStorageIfAvailable { bytes in
            bytes.baseAddress.map { memchr($0, CInt(byte), bytes.count) != nil } ?? false
        } ?? utf8.contains(byte)
    }
}
