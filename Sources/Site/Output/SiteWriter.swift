import Content
import Diagnostics

/// The last stages: draws what changed into the staging folder, checks, and publishes.
struct SiteWriter: Sendable {
    private let output: OutputFolder
    private let last: LastBuild
    private let staging: Staging
    /// What the last build tells of pages that need not be drawn; nothing for a clean build.
    private let old: LastBuild
    private let rasterizer: Rasterizer?
    private var new = BuildRecord()
    private var written: Set<String> = []

    /// Writes beside an output folder, knowing what an earlier build left there.
    init(output: OutputFolder, last: LastBuild, _ options: BuildOptions) {
        self.output = output
        self.last = last
        old = options.clean ? LastBuild() : last
        staging = Staging(path: output.staging)
        if case .program(let program) = options.pictures {
            rasterizer = Rasterizer(program: program, folder: output.pictures)
        } else {
            rasterizer = nil
        }
    }

    /// What became of one page: what the record says of each of its files, and which were written.
    private struct Outcome: Sendable {
        var entries: [(path: String, entry: BuildRecord.Entry)]
        var written: [String] = []
        var reason = ""
        var fragments: [FragmentLink] = []
        var failure: DiskError?
    }

    /// Draws and stages the pages whose plans changed, and the other files that did.
    mutating func write(
        _ site: PreparedSite, jobs: Int, into report: inout BuildReport,
        _ progress: (BuildProgress) -> Void
    ) async throws(DiskError) {
        try staging.begin()
        report.pages = site.plan.pages.count
        let writer = self
        let (pages, files) = (site.plan.pages, site.plan.files)
        // The files come first, for the largest of them take as long as thousands of pages.
        let outcomes = await concurrentMap(
            Array(-files.count..<pages.count), width: jobs,
            progress: { progress(.drawing(done: max(0, $0 - files.count), of: pages.count)) }
        ) { place in
            Checked {
                place < 0
                    ? writer.write(files[place + files.count])
                    : writer.write(pages[place], site, &$0)
            }
        }
        for outcome in outcomes {
            report.diagnostics.merge(outcome.diagnostics)
            try take(outcome.value, into: &report)
        }
        for copy in site.plan.copies {
            let file = SitePlan.File(path: copy.path, bytes: try Disk.read(copy.from))
            try take(write(PlannedFiles(file)), into: &report)
        }
        checkFragments(outcomes.flatMap(\.value.fragments), &report.diagnostics)
    }

    private func checkFragments(_ links: [FragmentLink], _ diagnostics: inout Diagnostics) {
        let pages = Set(links.map(\.page))
        let anchors = pages.compactMap { page in
            new.entries[page.file].map { (page, $0.anchors) }
        }
        FragmentLink.check(links, Dictionary(anchors) { first, _ in first }, &diagnostics)
    }

    private mutating func take(
        _ outcome: Outcome, into report: inout BuildReport
    ) throws(DiskError) {
        if let failure = outcome.failure { throw failure }
        for (path, entry) in outcome.entries { new.entries[path] = entry }
        for path in outcome.written {
            written.insert(path)
            let isNew = last.record?.entries[path] == nil
            report.changes.append(.init(path: path, reason: isNew ? "new" : outcome.reason))
        }
    }

    private func write(
        _ page: PlannedPage, _ site: PreparedSite, _ diagnostics: inout Diagnostics
    ) -> Outcome {
        let entry = BuildRecord.Entry(
            plan: page.dependencies.whole, output: Fingerprint(), inputs: page.dependencies.inputs)
        if let kept = kept(page.files, entry.plan) { return kept }
        let drawn: PageDrawer.Drawn
        let files: [SitePlan.File]
        do throws(DiskError) {
            let plan = try page.plan(site.plan.composer)
            drawn = site.drawer.draw(plan, &diagnostics)
            files = drawn.files + (diagnostics.hasErrors ? [] : try picture(of: plan, entry.plan))
        } catch {
            return Outcome(entries: [], failure: error)
        }
        var outcome = Outcome(entries: [], fragments: drawn.fragments)
        outcome.reason = reason(page, entry.inputs)
        guard !diagnostics.hasErrors else { return outcome }
        for (index, file) in files.enumerated() {
            var entry = entry
            // A page with a warning is drawn again next time, so that the warning is told again.
            if !diagnostics.isEmpty { entry.plan = Fingerprint() }
            entry.output.add(file.bytes)
            if index == 0 {
                entry.anchors = drawn.anchors.joined(separator: " ")
                entry.fragments = drawn.fragments.map(\.recorded)
            } else {
                entry.inputs = PlanInputs()
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

    private func picture(
        of page: PagePlan, _ plan: Fingerprint
    ) throws(DiskError) -> [SitePlan.File] {
        guard let picture = page.picture, let rasterizer else { return [] }
        let png = try rasterizer.png(of: picture.svg, named: plan.hex)
        return [SitePlan.File(path: page.pictureFile, bytes: png)]
    }

    /// Which inputs of a page changed, in words.
    private func reason(_ page: PlannedPage, _ inputs: PlanInputs) -> String {
        last.record?.entries[page.path.file].map { inputs.changes(since: $0.inputs) } ?? "new"
    }

    /// Files whose plan did not change and that are all still there.
    private func kept(_ files: [String], _ fingerprint: Fingerprint) -> Outcome? {
        var entries: [(path: String, entry: BuildRecord.Entry)] = []
        for path in files {
            guard let entry = old[path], entry.plan == fingerprint else { return nil }
            entries.append((path, entry))
        }
        let fragments = entries.first?.entry.fragments.compactMap(FragmentLink.init(recorded:))
        return Outcome(entries: entries, fragments: fragments ?? [])
    }

    private func write(_ planned: PlannedFiles) -> Outcome {
        if let kept = kept(planned.names.map(\.path), planned.plan) { return kept }
        var outcome = Outcome(entries: [], reason: "changed")
        do throws(DiskError) {
            for file in planned.files {
                var entry = BuildRecord.Entry(plan: planned.plan, output: Fingerprint())
                entry.output.add(file.bytes)
                outcome.entries.append((file.path, entry))
                if try stage(file, entry.output) { outcome.written.append(file.path) }
            }
        } catch {
            outcome.failure = error
        }
        return outcome
    }

    /// Writes a file into the staging folder, unless the output has the same bytes already.
    private func stage(_ file: SitePlan.File, _ bytes: Fingerprint) throws(DiskError) -> Bool {
        if old[file.path]?.output == bytes { return false }
        try staging.write(file.bytes, to: file.path)
        return true
    }

    /// Makes the staged files the output.
    func publish(jobs: Int, into report: inout BuildReport) async throws(DiskError) {
        let publication = Publication(output: output, last: last, new: new, written: written)
        report.changes.sort { $0.path < $1.path }
        report.written = written.count
        report.unchanged = new.entries.count - written.count
        report.removed = publication.removed.count
        report.isPublished = true
        try await publication.publish(jobs: jobs)
    }
}
