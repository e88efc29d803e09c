import Content
import Diagnostics

/// The last stages: draws what changed into the staging folder, checks, and publishes.
struct SiteWriter: Sendable {
    private let output: OutputFolder
    let last: LastBuild
    /// What is in the output, before anything is drawn.
    private var look = OutputLook()
    /// What it tells of files that need not be written; nothing for a clean build.
    private(set) var old = OutputLook()
    private let isClean: Bool
    /// Whether most pages are drawn: then over those of the site before, if that is known, so that
    /// fewer folders are made and removed.
    private(set) var isMost = false
    private let rasterizer: Rasterizer?
    private var new = BuildRecord()
    private var written: Set<String> = []

    /// Writes beside an output folder, knowing what an earlier build left there.
    init(output: OutputFolder, last: LastBuild, _ options: BuildOptions) {
        self.output = output
        self.last = last
        isClean = options.clean
        if case .program(let program) = options.pictures {
            rasterizer = Rasterizer(program: program, folder: output.pictures)
        } else {
            rasterizer = nil
        }
    }

    /// What became of a page or of other files that were drawn, and which of them were written.
    struct Outcome: Sendable {
        var entries: [BuildRecord.Entry] = []
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
        look = try await OutputLook(at: output, last, jobs: jobs)
        if !isClean { old = look }
        report.pages = site.plan.pages.count
        let kept = await KeptFiles.kept(of: site.plan.pages, in: old, jobs: jobs)
        let pages = kept.others
        var known = kept.known
        let files = site.plan.files.filter { !known.keep($0.names.map(\.path), $0.plan, in: old) }
        isMost = pages.count > site.plan.pages.count / 2
        let staging = try await output.openStaging(
            uponPreviousWithout: isMost ? last.stale(in: site.plan) : nil, jobs: jobs)
        let (writer, drawer) = (self, site.drawer(of: pages))
        // The files come first, for the largest of them take as long as thousands of pages.
        var failure: DiskError?
        await concurrentForEach(
            Array(-files.count..<pages.count), width: jobs,
            progress: { progress(.drawing(done: max(0, $0 - files.count), of: pages.count)) }
        ) { place in
            Checked {
                place < 0
                    ? writer.write(files[place + files.count], in: staging)
                    : writer.write(
                        pages[place], site.plan.composer, drawer, in: staging, &$0)
            }
        } take: { outcome in
            report.diagnostics.merge(outcome.diagnostics)
            failure = failure ?? outcome.value.failure
            take(outcome.value, in: &known, into: &report)
        }
        if let failure { throw failure }
        for copy in site.plan.copies {
            let file = try PlannedFiles(copy)
            if known.keep([copy.path], file.plan, in: old) { continue }
            let outcome = write(file, in: staging)
            if let failure = outcome.failure { throw failure }
            take(outcome, in: &known, into: &report)
        }
        let fragments = known.fragments
        new = BuildRecord(known.entries)
        checkFragments(fragments, &report.diagnostics)
    }

    private func checkFragments(_ links: [FragmentLink], _ diagnostics: inout Diagnostics) {
        let pages = Set(links.map(\.page))
        let anchors = pages.compactMap { page in
            new[page.file].map { (page, String(decoding: $0.anchors, as: UTF8.self)) }
        }
        FragmentLink.check(links, Dictionary(anchors) { first, _ in first }, &diagnostics)
    }

    private mutating func take(
        _ outcome: Outcome, in known: inout KeptFiles, into report: inout BuildReport
    ) {
        for path in outcome.written {
            written.insert(path)
            let isNew = last.record?[path] == nil
            report.changes.append(.init(path: path, reason: isNew ? "new" : outcome.reason))
        }
        known.entries += outcome.entries
        known.fragments += outcome.fragments
    }

    private func write(
        _ page: PlannedPage, _ composer: PageComposer, _ drawer: PageDrawer,
        in staging: borrowing Disk.Folder, _ diagnostics: inout Diagnostics
    ) -> Outcome {
        let drawn: PageDrawer.Drawn
        let files: [SitePlan.File]
        do throws(DiskError) {
            let plan = try page.composed(composer)
            drawn = drawer.draw(plan, &diagnostics)
            files = drawn.files + (diagnostics.hasErrors ? [] : try picture(of: plan, page.plan))
        } catch {
            return Outcome(failure: error)
        }
        var outcome = Outcome(fragments: drawn.fragments)
        outcome.reason =
            last.record?[page.path.file].map { page.inputs.changes(since: $0.inputs) } ?? "new"
        guard !diagnostics.hasErrors else { return outcome }
        // A page with a warning is drawn again next time, so that the warning is told again.
        let summary = diagnostics.isEmpty ? page.plan : Fingerprint()
        stage(files, in: staging, &outcome) { place, output in
            guard place == 0 else {
                return BuildRecord.Entry(path: files[place].path, plan: summary, output: output)
            }
            return BuildRecord.Entry(
                path: files[place].path, plan: summary, output: output, inputs: page.inputs,
                anchors: Array(drawn.anchors.joined(separator: " ").utf8),
                fragments: FragmentLink.recorded(drawn.fragments))
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

    /// Makes the staged files the output, which was looked at since a time.
    func publish(since time: Int, jobs: Int, into report: inout BuildReport) async throws(DiskError)
    {
        let publication = Publication(
            output: output, last: last, look: look, time: time, new: new, written: written,
            isMost: isMost)
        report.changes.sort { $0.path < $1.path }
        report.written = written.count
        report.unchanged = new.entries.count - written.count
        report.removed = publication.removed.count
        report.isPublished = true
        try await publication.publish(jobs: jobs)
    }
}
