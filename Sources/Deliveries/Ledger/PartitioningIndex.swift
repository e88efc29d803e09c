extension ArraySlice {
    /// The first place whose element passes, in a slice where all that pass come last.
    func partitioningIndex(_ passes: (Element) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = low + (high - low) / 2
            if passes(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
