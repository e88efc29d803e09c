/// Writing into the staging folder.
extension SiteWriter {
    /// Makes files beside the pages and stages them.
    func write(
        _ planned: PlannedFiles, in staging: borrowing Disk.Folder
    ) -> Outcome {
        var outcome = Outcome(reason: "changed")
        func entry(_ place: Int, _ plan: Fingerprint, _ output: Fingerprint) -> BuildRecord.Entry {
            BuildRecord.Entry(path: planned.names[place].path, plan: plan, output: output)
        }
        do throws(DiskError) {
            switch planned.making {
            case .whole(let make):
                let files = zip(planned.names, make()).map {
                    SitePlan.File(path: $0.path, bytes: $1)
                }
                stage(files, in: staging, &outcome) { entry($0, planned.plan, $1) }
            case .inParts(let make):
                let output = try stage(planned, in: staging, &outcome, make)
                outcome.entries = [entry(0, planned.plan, output)]
            case .copy(let from):
                let output = try stage(planned, in: staging, &outcome) { file throws(DiskError) in
                    try Disk.read(from) { part throws(DiskError) in try file.append(part) }
                }
                // The file may have changed since it was summed up: what was written counts.
                outcome.entries = [entry(0, output, output)]
            }
        } catch {
            outcome.failure = error
        }
        return outcome
    }

    /// Writes a single file into the staging folder part by part, and gives the summary of its
    /// bytes.
    private func stage(
        _ planned: PlannedFiles, in staging: borrowing Disk.Folder, _ outcome: inout Outcome,
        _ make: (inout StagedFile) throws(DiskError) -> Void
    ) throws(DiskError) -> Fingerprint {
        let path = planned.names[0].path
        try makeRoom(for: path, in: staging)
        var file = StagedFile(try staging.newFile(path))
        try make(&file)
        outcome.written = [path]
        return try file.finish()
    }

    /// Writes files into the staging folder, but those that the output has with the same bytes, and
    /// makes the entry of each with the summary of its bytes.
    func stage(
        _ files: [SitePlan.File], in staging: borrowing Disk.Folder, _ outcome: inout Outcome,
        _ entry: (Int, Fingerprint) -> BuildRecord.Entry
    ) {
        do throws(DiskError) {
            for (place, file) in files.enumerated() {
                var output = Fingerprint()
                output.add(content: file.bytes)
                outcome.entries.append(entry(place, output))
                if old[file.path]?.output == output { continue }
                try makeRoom(for: file.path, in: staging)
                try staging.write(file.bytes, to: file.path)
                outcome.written.append(file.path)
            }
        } catch {
            outcome.failure = error
        }
    }

    /// Sees to it that what the site before shares with the published one is not written over.
    private func makeRoom(
        for path: String, in staging: borrowing Disk.Folder
    ) throws(DiskError) {
        if isMost, last.exchange?.previous?.behind.contains(path) == false {
            try staging.remove(path)
        }
    }
}
