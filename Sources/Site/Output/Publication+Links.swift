/// The sites that are made of links.
extension Publication {
    /// Takes over files that no build made.
    func keep(_ foreign: [String], in next: borrowing Disk.Folder) throws(DiskError) {
        let missing = foreign.filter { next.status(of: $0) == nil }
        if missing.isEmpty { return }
        let published = try Disk.Folder(output.path)
        for file in missing { try next.link(file, from: published) }
    }

    /// Makes the next site of the one that was published before.
    func catchUp(
        _ previous: borrowing Disk.Folder, _ behind: Set<String>
    ) throws(DiskError) {
        let published = try Disk.Folder(output.path)
        let staging = try Disk.Folder(output.staging)
        let changed = behind.subtracting(written)
        try previous.prune(changed.union(removed))
        for file in changed where new[file] != nil { try previous.link(file, from: published) }
        for file in written { try previous.take(file, from: staging) }
        try previous.remove(OutputFolder.marker)
    }

    /// Links beside the new files those that stay, as far as they are not there.
    func complete(jobs: Int) async throws(DiskError) {
        let behind = isMost ? known.previous?.behind : nil
        let missing = new.entries.lazy.map(\.path).filter {
            !written.contains($0) && behind?.contains($0) != false
        }
        try await link(Array(missing), into: output.staging, jobs: jobs)
    }

    /// Makes the site before hold the same as the published one, so that the next build need not
    /// do it; where nothing is known of the site before, from nothing.
    ///
    /// Done after most of a site was drawn, it takes a small part of the time of that.
    func prepared(
        _ previous: Exchange.Previous?, jobs: Int
    ) async throws(DiskError) -> Exchange.Previous {
        var files = new.entries.map(\.path)
        if let previous {
            let gone = previous.behind.filter { new[$0] == nil }
            try Disk.Folder(output.previous).prune(gone)
            files = files.filter(previous.behind.contains)
        } else {
            _ = try await Disk.Folder(emptiedAt: output.previous, jobs: jobs)
        }
        try await link(files + [OutputFolder.marker], into: output.previous, jobs: jobs)
        return .init(behind: [], settled: try output.now())
    }

    /// Links files of the published site.
    private func link(
        _ files: [String], into path: String, jobs: Int
    ) async throws(DiskError) {
        let folder = try Disk.Folder(path)
        let published = try Disk.Folder(output.path)
        _ = try await concurrentTry(files, width: jobs) { file throws(DiskError) in
            try folder.link(file, from: published)
        }
    }
}
