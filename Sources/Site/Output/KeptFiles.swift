/// What the next record says of files, and the links of pages to be checked.
struct KeptFiles: Sendable {
    var entries: [BuildRecord.Entry] = []
    var fragments: [FragmentLink] = []
    /// Where the old record may have the next file that is asked for.
    private var guess = 0

    /// Takes over what is known of pages that need not be drawn, and gives the others.
    static func kept(
        of pages: [PlannedPage], in old: OutputLook, jobs: Int
    ) async -> (known: KeptFiles, others: [PlannedPage]) {
        let kept = await concurrentMap(pages.shares(of: 1_024), width: jobs) { pages in
            var known = KeptFiles()
            let others = pages.filter { !known.keep($0.files, $0.plan, in: old) }
            return (known: known, others: others)
        }
        var known = KeptFiles()
        for share in kept {
            known.entries += share.known.entries
            known.fragments += share.known.fragments
        }
        return (known, kept.flatMap(\.others))
    }

    /// Takes over what is known of files whose plan did not change and that are all still there;
    /// whether it is so.
    mutating func keep(_ files: [String], _ plan: Fingerprint, in old: OutputLook) -> Bool {
        let count = entries.count
        for path in files {
            guard let entry = old.entry(of: path, guess: &guess), entry.plan == plan else {
                entries.removeSubrange(count...)
                return false
            }
            entries.append(entry)
        }
        for entry in entries[count...] where !entry.fragments.isEmpty {
            fragments += FragmentLink.links(recorded: entry.fragments)
        }
        return true
    }
}
