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
}
