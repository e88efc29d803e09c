import Content
import Diagnostics

extension SiteBuilder {
    /// Draws some pages of a site without building the others, to be seen while they are built.
    ///
    /// The pages are named by their files in the output, and come by them, as the build would draw
    /// them. Those that need the texts of all others, such as a measure's, are left out; so are all
    /// when anything is wrong, for then the build tells what.
    ///
    /// - Throws: when the site cannot be read.
    public static func pages(
        _ files: Set<String>, _ options: BuildOptions
    ) async throws(DiskError) -> [String: [UInt8]] {
        guard !files.isEmpty else { return [:] }
        var problems = Diagnostics()
        let sources = try await SourceFiles(
            folder: options.source, jobs: options.jobs, &problems)
        let heads = OutputFolder(path: options.outputPath).heads()
        let read = try await ReadSite(sources, knowing: heads, options: options, &problems)
        guard !problems.hasErrors else { return [:] }
        var model = await SiteModel(
            read, options: options, tellsChanges: false, &problems)
        if files.contains(PagePath.home.file) {
            model.changes = ChangesPage.lastChanges(
                of: model.ledger, through: model.day, count: HomePage.newsCount)
        }
        let pages = await EarlyPages(model, jobs: options.jobs, &problems)
        let drawn = try pages.drawn(files, &problems)
        return problems.hasErrors ? [:] : drawn
    }
}

/// What it takes to draw a page ahead of the others.
private struct EarlyPages {
    let site: SiteModel
    let cards: Cards
    let drawer: PageDrawer

    init(_ model: SiteModel, jobs: Int, _ diagnostics: inout Diagnostics) async {
        var model = model
        let templates = TemplateFiles(model.files.tree)
        model.assets = templates.assetNames
        for path in StaticFiles(model).paths { model.links.add(file: path) }
        let site = model
        let made = await concurrentMap(model.pages, width: jobs) { page in
            Checked { PageCard(page, site: site, &$0) }
        }
        for card in made { diagnostics.merge(card.diagnostics) }
        self.site = site
        cards = await Cards(made.map(\.value), taxonomies: model.settings.taxonomies)
        drawer = PageDrawer(
            templates: templates.templates(&diagnostics),
            frame: Frame(site), links: site.links, pages: EmptyCollection())
    }

    /// The pages by file, as far as they can be drawn alone.
    func drawn(
        _ files: Set<String>, _ diagnostics: inout Diagnostics
    ) throws(DiskError) -> [String: [UInt8]] {
        let composer = PageComposer(site: site, cards: cards)
        var drawn: [String: [UInt8]] = [:]
        for card in cards.all where files.contains(card.path.file) && !card.page.kind.needsAllTexts
        {
            let text = try PageText(card.page, site: site, &diagnostics)
            var page = Composition(site: site, cards: cards, card: card, text: text)
            for plan in composer.plans(&page, &diagnostics)
            where files.contains(plan.path.file) {
                drawn[plan.path.file] = drawer.draw(plan, &diagnostics).files.first?.bytes
            }
        }
        return drawn
    }
}

extension Page.Kind {
    /// Whether such a page tells where others print or claim something, or what changed when.
    fileprivate var needsAllTexts: Bool { self == .measure || self == .claims || self == .changes }
}
