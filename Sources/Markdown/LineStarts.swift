import CCmark

extension UnsafeBufferPointer<UInt8> {
    /// Where each line begins: at the start, and behind each line feed, carriage return or both.
    var lineStarts: [Int] {
        var starts = [0]
        starts.reserveCapacity(count / 40 + 2)
        let hasReturns = index(of: 0x0D, in: 0..<count) != nil
        var start = 0
        while start < count {
            let end = index(of: 0x0A, in: start..<count)
            if hasReturns { addReturns(in: start..<(end ?? count), to: &starts) }
            guard let end else { break }
            start = end + 1
            starts.append(start)
        }
        return starts
    }

    /// Adds the lines within one that ends with a line feed, but for a last one that is empty.
    private func addReturns(in line: Range<Int>, to starts: inout [Int]) {
        var start = line.lowerBound
        while let end = index(of: 0x0D, in: start..<line.upperBound) {
            start = end + 1
            let isHalf = start == line.upperBound && start < count
            if !isHalf { starts.append(start) }
        }
    }

    /// Where a byte is first found in a part.
    func index(of byte: UInt8, in part: Range<Int>) -> Int? {
        guard let base = baseAddress,
            let found = memchr(base + part.lowerBound, Int32(byte), part.count)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
}
