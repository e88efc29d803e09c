/// The optimal string alignment distance of one word to many others, upper and lower case alike:
/// the fewest insertions, deletions, substitutions and swaps of neighbours, none within a swapped
/// pair.
///
/// Source: the recurrence of Damerau and Levenshtein, computed only near its diagonal (Ukkonen 1985),
/// since longer ways are given up.
struct EditDistance {
    private let word: [UInt32]
    private var other: [UInt32] = []
    private var last: [Int] = []
    private var row: [Int] = []
    private var beforeLast: [Int] = []

    /// Takes the scalars of a word in lower case.
    init(from word: [UInt32]) { self.word = word }

    /// How many characters the other word has.
    var length: Int { other.count }

    /// Takes another word.
    mutating func read(_ text: String) {
        other.removeAll(keepingCapacity: true)
        for byte in text.utf8 {
            guard byte < 0x80 else {
                other = text.lowercased().unicodeScalars.map(\.value)
                return
            }
            let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
            other.append(UInt32(isCapital ? byte | 0x20 : byte))
        }
    }

    /// The distance to the other word; `nil` when it is more than so much.
    mutating func value(upTo limit: Int) -> Int? {
        guard limit >= 0, abs(word.count - other.count) <= limit else { return nil }
        // What lies farther from the diagonal than the limit counts as more than that.
        let far = limit + 1
        last = (0...other.count).map { min($0, far) }
        row = [Int](repeating: far, count: other.count + 1)
        beforeLast = row
        for i in word.indices {
            row[0] = min(i + 1, far)
            var least = row[0]
            let near = max(0, i - limit)..<max(max(0, i - limit), min(other.count, i + limit + 1))
            if near.lowerBound > 0 { row[near.lowerBound] = far }
            for j in near {
                row[j + 1] = cost(i, j, far)
                least = min(least, row[j + 1])
            }
            if near.upperBound < other.count { row[near.upperBound + 1] = far }
            if least >= far { return nil }
            swap(&beforeLast, &last)
            swap(&last, &row)
        }
        return last[other.count] < far ? last[other.count] : nil
    }

    private func cost(_ i: Int, _ j: Int, _ far: Int) -> Int {
        let isSame = word[i] == other[j]
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (isSame ? 0 : 1))
        if i > 0, j > 0, word[i] == other[j - 1], word[i - 1] == other[j] {
            cost = min(cost, beforeLast[j - 1] + 1)
        }
        return min(cost, far)
    }
}
