import Content
import Deliveries
import Diagnostics

/// The third stage: which pages there are, and all that each shows, as values.
struct SitePlan: Sendable {
    /// A file of the output whose bytes are known.
    struct File: Hashable, Sendable {
        var path: String
        var bytes: [UInt8]
    }

    /// A file of the output that is copied from the disk.
    struct Copy: Hashable, Sendable {
        var path: String
        var from: String
    }

    var frame: Frame
    /// The pages, by path.
    var pages: [PagePlan]
    /// All other files, by path.
    var files: [File]
    var copies: [Copy]
    var links: LinkTable

    /// Plans the site.
    init(
        _ site: SiteModel, templates: TemplateFiles, jobs: Int, _ diagnostics: inout Diagnostics
    ) async {
        var site = site
        site.assets = templates.assetNames
        let statics = StaticFiles(site)
        for path in statics.paths { site.links.add(file: path) }
        let model = site
        let cards = await Self.checked(model.pages, jobs, &diagnostics) { page, diagnostics in
            PageCard(page, site: model, &diagnostics)
        }
        let texts = await Self.checked(model.pages, jobs, &diagnostics) { page, diagnostics in
            PageText(page, site: model, &diagnostics)
        }
        let ordered = Cards(cards, taxonomies: model.settings.taxonomies)
        let planned = await Self.pages(model, ordered, texts, jobs, &diagnostics)
        Self.checkClaims(model, texts, &diagnostics)
        pages = planned
        frame = Frame(model)
        let generated = GeneratedFiles(site: model, cards: ordered, texts: texts)
        files =
            (statics.files + generated.files
            + templates.assets.map {
                File(path: $0.name, bytes: $0.bytes)
            }).sorted { $0.path < $1.path }
        copies = statics.copies
        links = model.links
        reportClashes(&diagnostics)
    }

    /// Every file of the output, by path.
    var paths: Set<String> {
        Set(pages.flatMap(\.files) + files.map(\.path) + copies.map(\.path))
    }

    /// Plans the pages that print numbers first, then those that derive the numbers.
    private static func pages(
        _ site: SiteModel, _ cards: Cards, _ texts: [PageText], _ jobs: Int,
        _ diagnostics: inout Diagnostics
    ) async -> [PagePlan] {
        var composer = PageComposer(site: site, cards: cards)
        for (card, text) in zip(cards.all, texts) {
            for claim in text.claims { composer.claimPlaces[claim.id, default: []].append(card) }
        }
        let both = Array(zip(cards.all, texts))
        let printing = both.filter { $0.0.page.kind != .measure }
        let first = composer
        let planned = await checked(printing, jobs, &diagnostics) { pair, diagnostics in
            first.plan(pair.0, pair.1, &diagnostics)
        }
        let uses = planned.reduce(into: Set<MeasureUse>()) { $0.formUnion($1.uses) }
        composer.uses = Dictionary(grouping: uses, by: \.key.measure).mapValues { uses in
            uses.map { ($0, $0.anchor) }.sorted { $0.1 < $1.1 }.map(\.0)
        }
        let second = composer
        let deriving = both.filter { $0.0.page.kind == .measure }
        let derived = await checked(deriving, jobs, &diagnostics) { pair, diagnostics in
            second.plan(pair.0, pair.1, &diagnostics)
        }
        return (planned + derived).flatMap(\.plans).sorted { $0.path < $1.path }
    }

    /// Transforms in parallel, and keeps the problems in the order of the elements.
    private static func checked<Element: Sendable, Value: Sendable>(
        _ elements: [Element], _ jobs: Int, _ diagnostics: inout Diagnostics,
        _ transform: @escaping @Sendable (Element, inout Diagnostics) -> Value
    ) async -> [Value] {
        let results = await concurrentMap(elements, width: jobs) { element in
            Checked { transform(element, &$0) }
        }
        for result in results { diagnostics.merge(result.diagnostics) }
        return results.map(\.value)
    }

    private static func checkClaims(
        _ site: SiteModel, _ texts: [PageText], _ diagnostics: inout Diagnostics
    ) {
        let used = Set(texts.flatMap { $0.claims.map(\.id) })
        // As of an earlier day, only what its pages say can be held against its records.
        if site.isRetrospective {
            let then = site.ledger.asOf(site.day)
            for id in used.sorted() {
                if let claim = site.claims[id] { _ = then.verdict(on: claim, &diagnostics) }
            }
            return
        }
        for claim in site.claims.values.sorted(by: { $0.location < $1.location })
        where !used.contains(claim.id) {
            diagnostics.report(SiteProblems.unusedClaim(claim))
        }
    }

    /// Two files of the output cannot have one path.
    private func reportClashes(_ diagnostics: inout Diagnostics) {
        var owners: [String: PagePlan] = [:]
        for page in pages {
            for file in page.files { owners[file] = page }
        }
        for path in files.map(\.path) + copies.map(\.path) {
            if let page = owners[path] {
                diagnostics.report(SiteProblems.sameFile(path, as: page.location))
            }
        }
    }
}
