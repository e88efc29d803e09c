/// The candidate that a mistyped word most likely meant, or `nil` when none is close.
///
/// Close means an edit distance (insertions, deletions, substitutions and swaps of neighbouring
/// characters, each counting one, upper and lower case alike) of at most a third of the word's
/// length or one, whichever is more, with something left in common. Of equally close candidates the
/// first in alphabetical order is taken. A word of more than 100 characters is close to none.
public func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let typed = word.lowercased().unicodeScalars.map(\.value)
    guard typed.count <= 100 else { return nil }
    var distance = EditDistance(from: typed)
    var (allowed, best) = (max(1, typed.count / 3), String?.none)
    for candidate in candidates {
        distance.read(candidate)
        let length = max(typed.count, distance.length)
        guard let found = distance.value(upTo: min(allowed, length - 1)) else { continue }
        if let best, found == allowed, best <= candidate { continue }
        (allowed, best) = (found, candidate)
    }
    return best
}

/// The suggestion to write the nearest candidate, `did you mean 'audience'?`; `nil` when none is
/// near.
public func didYouMean(_ word: String, among candidates: some Sequence<String>) -> String? {
    nearest(to: word, among: candidates).map { "did you mean '\($0)'?" }
}
