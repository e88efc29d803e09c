#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension String {
    /// Whether it comes before another in the order of their bytes, which is that of all paths.
    func precedesByBytes(_ other: String) -> Bool {
        var (own, other) = (self, other)
        return own.withUTF8 { own in
            other.withUTF8 { other in
                guard let start = own.baseAddress, let otherStart = other.baseAddress else {
                    return own.count < other.count
                }
                let order = memcmp(start, otherStart, min(own.count, other.count))
                return order < 0 || order == 0 && own.count < other.count
            }
        }
    }

    /// Whether one of its bytes is a certain one.
    func hasByte(_ byte: UInt8) -> Bool {
        var own = self
        return own.withUTF8 { bytes in
            bytes.baseAddress.map { memchr($0, CInt(byte), bytes.count) != nil } ?? false
        }
    }
}
