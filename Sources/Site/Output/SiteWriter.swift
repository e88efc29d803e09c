import Content
import Diagnostics

/// The last stages: draws what changed into the staging folder, checks, and publishes.
struct SiteWriter: Sendable {
    private let output: OutputFolder
    private let old: BuildRecord?
    private var new = BuildRecord()

    /// Writes beside an output folder, knowing what an earlier build left there.
    init(output: OutputFolder, old: BuildRecord?) {
        self.output = output
        self.old = old
    }

    /// What became of one page: what the record says of each of its files, and how many were
    /// written.
    private struct Outcome: Sendable {
        var entries: [(path: String, entry: BuildRecord.Entry)]
        var written: [String] = []
        var isDrawn: Bool
        var fragments: [FragmentLink] = []
        var failure: DiskError?
    }

    /// Draws and stages the pages whose plans changed, and the other files that did.
    mutating func write(
        _ site: PreparedSite, jobs: Int, into report: inout BuildReport,
        _ progress: (BuildProgress) -> Void
    ) async throws(DiskError) {
        try Disk.makeFolder(output.staging)
        report.pages = site.plan.pages.count
        let (writer, frame) = (self, site.frame)
        let links = site.plan.links.fingerprint
        let count = site.plan.pages.count
        let outcomes = await concurrentMap(
            site.plan.pages, width: jobs, progress: { progress(.drawing(done: $0, of: count)) }
        ) { page in
            Checked { diagnostics in
                var fingerprint = page.fingerprint(links: links)
                fingerprint.add(frame)
                return writer.write(page, fingerprint, site.drawer, &diagnostics)
            }
        }
        var anchors: [PagePath: [String]] = [:]
        var fragments: [FragmentLink] = []
        for (page, outcome) in zip(site.plan.pages, outcomes) {
            report.diagnostics.merge(outcome.diagnostics)
            if let failure = outcome.value.failure { throw failure }
            for (path, entry) in outcome.value.entries { new.entries[path] = entry }
            anchors[page.path] = outcome.value.entries.first?.entry.anchors
            fragments += outcome.value.fragments
            report.written += outcome.value.written.count
            for path in outcome.value.written {
                let reason = old?.entries[path] == nil ? "new" : "changed"
                report.changes.append(.init(path: path, reason: reason))
            }
        }
        for file in site.plan.files { try write(file, into: &report) }
        for copy in site.plan.copies {
            try write(
                SitePlan.File(path: copy.path, bytes: try Disk.read(copy.from)), into: &report)
        }
        Self.checkFragments(fragments, anchors, &report.diagnostics)
    }

    private func write(
        _ page: PagePlan, _ fingerprint: Fingerprint, _ drawer: PageDrawer,
        _ diagnostics: inout Diagnostics
    ) -> Outcome {
        if let kept = kept(page, fingerprint) { return kept }
        let drawn = drawer.draw(page, &diagnostics)
        var outcome = Outcome(entries: [], isDrawn: true, fragments: drawn.fragments)
        guard !diagnostics.hasErrors else { return outcome }
        for (index, file) in drawn.files.enumerated() {
            // A page with a warning is drawn again next time, so that the warning is told again.
            let plan = diagnostics.isEmpty ? fingerprint : Fingerprint()
            var entry = BuildRecord.Entry(plan: plan, output: Fingerprint())
            entry.output.add(file.bytes)
            if index == 0 {
                entry.anchors = drawn.anchors
                entry.fragments = drawn.fragments.map(\.recorded)
            }
            outcome.entries.append((file.path, entry))
            do throws(DiskError) {
                if try stage(file, entry.output) { outcome.written.append(file.path) }
            } catch {
                outcome.failure = error
            }
        }
        return outcome
    }

    /// The files of a page whose plan did not change and that are all still there.
    private func kept(_ page: PagePlan, _ fingerprint: Fingerprint) -> Outcome? {
        guard let old else { return nil }
        var entries: [(path: String, entry: BuildRecord.Entry)] = []
        for path in page.files {
            guard let entry = old.entries[path], entry.plan == fingerprint,
                Disk.status(of: output.path + "/" + path)?.kind == .file
            else { return nil }
            entries.append((path, entry))
        }
        let fragments = entries.first?.entry.fragments.compactMap(FragmentLink.init(recorded:))
        return Outcome(entries: entries, isDrawn: false, fragments: fragments ?? [])
    }

    private mutating func write(
        _ file: SitePlan.File, into report: inout BuildReport
    ) throws(DiskError) {
        var fingerprint = Fingerprint()
        fingerprint.add(file.bytes)
        new.entries[file.path] = BuildRecord.Entry(plan: fingerprint, output: fingerprint)
        if try stage(file, fingerprint) {
            report.written += 1
            let reason = old?.entries[file.path] == nil ? "new" : "changed"
            report.changes.append(.init(path: file.path, reason: reason))
        }
    }

    /// Writes a file into the staging folder, unless the output has the same bytes already.
    private func stage(_ file: SitePlan.File, _ bytes: Fingerprint) throws(DiskError) -> Bool {
        if old?.entries[file.path]?.output == bytes,
            Disk.status(of: output.path + "/" + file.path)?.kind == .file
        {
            return false
        }
        let path = output.staging + "/" + file.path
        if let folder = Disk.parent(of: path) { try Disk.makeFolder(folder) }
        try Disk.write(file.bytes, to: path)
        return true
    }

    /// Makes the staged files the output.
    func publish(
        replacing record: BuildRecord?, into report: inout BuildReport
    ) throws(DiskError) {
        report.changes.sort { $0.path < $1.path }
        report.unchanged = new.entries.count - report.written
        report.removed = record?.entries.keys.count { new.entries[$0] == nil } ?? 0
        report.isPublished = true
        if report.written > 0 || report.removed > 0 || record == nil {
            try output.publish(new, replacing: record)
        } else {
            try Disk.removeTree(output.staging)
            if record != new { try output.update(new) }
        }
    }

    /// Reports links to fragments that their pages do not have.
    static func checkFragments(
        _ links: [FragmentLink], _ anchors: [PagePath: [String]],
        _ diagnostics: inout Diagnostics
    ) {
        for link in links {
            guard let found = anchors[link.page], !found.contains(link.fragment) else { continue }
            diagnostics.report(
                SiteProblems.deadFragment(link.fragment, of: link.page, found, at: link.location))
        }
    }
}

extension FragmentLink {
    /// The link as the build record keeps it.
    var recorded: String {
        [page.address, fragment, location.file, "\(location.line)", "\(location.column)"]
            .joined(separator: "\u{1F}")
    }

    /// Reads what ``recorded`` wrote.
    init?(recorded: String) {
        let parts = recorded.split(separator: "\u{1F}", omittingEmptySubsequences: false)
        guard parts.count == 5, let line = Int(parts[3]), let column = Int(parts[4]) else {
            return nil
        }
        page = PagePath(String(parts[0]))
        fragment = String(parts[1])
        location = SourceLocation(file: String(parts[2]), line: line, column: column)
    }
}
