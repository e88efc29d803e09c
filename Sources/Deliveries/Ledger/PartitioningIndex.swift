extension RandomAccessCollection {
    /// The first place whose element answers yes, when those after it all do too; the end when none
    /// does.
    func partitioningIndex(where isPast: (Element) -> Bool) -> Index {
        var (low, rest) = (startIndex, count)
        while rest > 0 {
            let middle = index(low, offsetBy: rest / 2)
            if isPast(self[middle]) {
                rest /= 2
            } else {
                low = index(after: middle)
                rest -= rest / 2 + 1
            }
        }
        return low
    }
}
