/// The candidate that a mistyped word most likely meant, or `nil` when none is close.
///
/// Close means an edit distance (insertions, deletions, substitutions and swaps of neighbouring
/// characters, each counting one, upper and lower case alike) of at most a third of the word's
/// length or one, whichever is more, with something left in common. Of equally close candidates the
/// first in alphabetical order is taken. A word of more than 100 characters is close to none.
public func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let typed = Array(word.lowercased().unicodeScalars)
    guard typed.count <= 100 else { return nil }
    let allowed = max(1, typed.count / 3)
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
        let other = Array(candidate.lowercased().unicodeScalars)
        guard abs(other.count - typed.count) <= allowed else { continue }
        let distance = editDistance(typed, other)
        guard distance <= allowed, distance < max(typed.count, other.count) else { continue }
        if let found = best, (found.distance, found.candidate) <= (distance, candidate) { continue }
        best = (distance, candidate)
    }
    return best?.candidate
}

/// The optimal string alignment distance: the fewest edits, none within a swapped pair.
private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in a.indices {
        var row = [i + 1]
        row.reserveCapacity(b.count + 1)
        for j in b.indices {
            var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
            if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                cost = min(cost, beforeLast[j - 1] + 1)
            }
            row.append(cost)
        }
        (beforeLast, last) = (last, row)
    }
    return last[b.count]
}

/// The suggestion to write the nearest candidate, `did you mean 'audience'?`; `nil` when none is
/// near.
public func didYouMean(_ word: String, among candidates: some Sequence<String>) -> String? {
    nearest(to: word, among: candidates).map { "did you mean '\($0)'?" }
}
