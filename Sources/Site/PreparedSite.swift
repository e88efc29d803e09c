import Content
import Deliveries
import Diagnostics
import Templates

/// A site that is read, measured and planned, ready to be drawn.
struct PreparedSite: Sendable {
    let model: SiteModel
    let plan: SitePlan
    private let templates: TemplateSet
    /// What is remembered of the pages for the next build; `nil` when that is known already.
    let newHeads: PageHeads?

    /// Reads, measures and plans; pages whose heads are known are not read again.
    ///
    /// - Throws: when a page cannot be read.
    init(
        _ files: SourceFiles, knowing heads: PageHeads = PageHeads(), _ options: BuildOptions,
        _ diagnostics: inout Diagnostics
    ) async throws(DiskError) {
        let read = try await ReadSite(files, knowing: heads, options: options, &diagnostics)
        newHeads = read.newHeads
        let templateFiles = TemplateFiles(files.tree)
        async let checkedTemplates = Checked { templateFiles.templates(&$0) }
        model = await SiteModel(read, options: options, &diagnostics)
        let templates = await checkedTemplates
        diagnostics.merge(templates.diagnostics)
        let today = model.ledger.asOf(model.day)
        today.reportIgnored(&diagnostics)
        if !model.isRetrospective { today.checkClaims(&diagnostics) }
        // The ledger is checked as of its last day; an earlier one may know a contradiction that
        // was put right since.
        if !diagnostics.hasErrors, let last = model.ledger.latestDay, model.day < last {
            today.checkBounds(&diagnostics)
        }
        if model.settings.social.pictures, options.pictures == .missing {
            diagnostics.report(SiteProblems.noPictureProgram())
        }
        if model.settings.baseURL == nil { diagnostics.report(SiteProblems.noBaseURL()) }
        plan = try await SitePlan(model, templates: templateFiles, jobs: options.jobs, &diagnostics)
        plan.reportClashes(&diagnostics)
        self.templates = templates.value
    }

    /// What draws some of the pages.
    func drawer(of pages: [PlannedPage]) -> PageDrawer {
        PageDrawer(
            templates: templates, frame: plan.frame, links: plan.links,
            pages: Self.firstPages(of: pages))
    }

    /// The first pages of each folder: what stands around a page is the same for most others.
    private static func firstPages(of pages: [PlannedPage]) -> [PagePath] {
        var first: [PagePath] = []
        var folder: Substring?
        for page in pages {
            let parent = page.path.parent
            if parent == folder { continue }
            first.append(page.path)
            // The front page, and a page that is a file, stand apart.
            folder = page.path.address.hasSuffix("/") ? parent : nil
        }
        return first
    }

    /// Draws every page and forgets it, for its problems alone; gives the links to other sites.
    ///
    /// - Throws: when the text of a page cannot be read.
    @discardableResult func check(
        jobs: Int, into report: inout BuildReport
    ) async throws(DiskError) -> [OutsideLink] {
        report.pages = plan.pages.count
        let (drawer, composer) = (drawer(of: plan.pages), plan.composer)
        let results = await concurrentMap(plan.pages, width: jobs) { page in
            Checked { diagnostics in
                Result { () throws(DiskError) in
                    var drawn = drawer.draw(try page.composed(composer), &diagnostics)
                    drawn.files = []
                    return drawn
                }
            }
        }
        var anchors: [PagePath: String] = [:]
        var fragments: [FragmentLink] = []
        var outside = plan.composer.site.sources.values.compactMap {
            OutsideLink($0.url, at: $0.location)
        }
        for (page, result) in zip(plan.pages, results) {
            report.diagnostics.merge(result.diagnostics)
            let drawn = try result.value.get()
            anchors[page.path] = drawn.anchors.joined(separator: " ")
            fragments += drawn.fragments
            outside += drawn.outside
        }
        FragmentLink.check(fragments, anchors, &report.diagnostics)
        return outside
    }
}
