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
    var pages: [PlannedPage]
    /// Plans the pages that are planned when they are drawn.
    let composer: PageComposer
    /// All other files.
    var files: [PlannedFiles]
    var copies: [Copy]
    var links: LinkTable

    /// Plans the site.
    ///
    /// - Throws: when the text of a page cannot be read.
    init(
        _ site: SiteModel, templates: TemplateFiles, jobs: Int, _ diagnostics: inout Diagnostics
    ) async throws(DiskError) {
        var site = site
        site.assets = templates.assetNames
        let statics = StaticFiles(site)
        for path in statics.paths { site.links.add(file: path) }
        let model = site
        frame = Frame(model)
        links = model.links
        async let linkSummary = model.links.fingerprint
        var all: [PageCard] = []
        all.reserveCapacity(model.pages.count)
        await concurrentForEach(model.pages, width: jobs) { page in
            Checked { PageCard(page, site: model, &$0) }
        } take: {
            diagnostics.merge($0.diagnostics)
            all.append($0.value)
        }
        let cards = await Cards(all, taxonomies: model.settings.taxonomies)
        let around = PageComposer.Surroundings(
            frame: Self.surroundings(model, templates, frame), links: await linkSummary)
        let first = PageComposer(site: model, cards: cards)
        let later = await Later(first, around, jobs: jobs)
        let texts = try await Self.checked(later.rest, jobs, &diagnostics) {
            card, diagnostics throws(DiskError) in
            try PageText(card.page, site: model, &diagnostics)
        }
        let changes = zip(later.rest, texts).first { $0.0.page.kind == .changes }?.1
        async let generated = GeneratedFiles(site: model, cards: cards, changes: changes).files
        Self.checkClaims(model, texts, &diagnostics)
        (pages, composer) = try await Self.pages(
            first, Array(zip(later.rest, texts)), around, jobs, &diagnostics)
        pages += later.pages
        pages.sort { $0.path < $1.path }
        files =
            statics.files.map { PlannedFiles($0) } + (await generated)
            + templates.assets.map { PlannedFiles(File(path: $0.name, bytes: $0.bytes)) }
        copies = statics.copies
    }

    /// The pages that are planned when they are drawn, and the cards of the others.
    private struct Later {
        var pages: [PlannedPage] = []
        var rest: [PageCard] = []

        init(
            _ composer: PageComposer, _ around: PageComposer.Surroundings, jobs: Int
        ) async {
            let cards = composer.cards.all
            pages.reserveCapacity(cards.count)
            await concurrentForEach(Array(cards.indices), width: jobs) {
                (place: $0, pages: composer.putOff(cardAt: $0, around))
            } take: { later in
                if let planned = later.pages {
                    pages += planned
                } else {
                    rest.append(cards[later.place])
                }
            }
        }
    }

    /// A summary of what is part of every page: the templates, the frame, the settings and the day.
    private static func surroundings(
        _ site: SiteModel, _ templates: TemplateFiles, _ frame: Frame
    ) -> Fingerprint {
        var fingerprint = templates.fingerprint
        fingerprint.add(frame.fingerprint)
        fingerprint.add(site.files.tree["content/site.yaml"] ?? [])
        fingerprint.add(site.settings.baseURL?.value ?? "")
        fingerprint.add("\(site.day)")
        fingerprint.add(site.hasPictures ? 1 : 0)
        return fingerprint
    }

    /// The files beside the pages.
    var fileNames: [PlannedFiles.Name] {
        files.flatMap(\.names) + copies.map { PlannedFiles.Name(path: $0.path) }
    }

    /// Plans the pages that print numbers first, then those that derive the numbers.
    private static func pages(
        _ composer: PageComposer, _ cards: [(PageCard, PageText)],
        _ around: PageComposer.Surroundings, _ jobs: Int, _ diagnostics: inout Diagnostics
    ) async throws(DiskError) -> ([PlannedPage], PageComposer) {
        var composer = composer
        for (card, text) in cards {
            for claim in text.claims { composer.claimPlaces[claim.id, default: []].append(card) }
        }
        let first = composer
        let printing = cards.filter { $0.0.page.kind != .measure }
        let planned = try await checked(printing, jobs, &diagnostics) { pair, diagnostics in
            first.planned(pair.0, pair.1, around, &diagnostics)
        }
        let uses = planned.reduce(into: Set<MeasureUse>()) { $0.formUnion($1.uses) }
        composer.uses = Dictionary(grouping: uses, by: \.key.measure).mapValues { uses in
            uses.map { ($0, $0.anchor) }.sorted { $0.1 < $1.1 }.map(\.0)
        }
        let second = composer
        let deriving = cards.filter { $0.0.page.kind == .measure }
        let derived = try await checked(deriving, jobs, &diagnostics) { pair, diagnostics in
            second.planned(pair.0, pair.1, around, &diagnostics)
        }
        return ((planned + derived).flatMap(\.pages), composer)
    }

    /// Transforms in parallel, and keeps the problems in the order of the elements.
    private static func checked<Element: Sendable, Value: Sendable>(
        _ elements: [Element], _ jobs: Int, _ diagnostics: inout Diagnostics,
        _ transform:
            @escaping @Sendable (Element, inout Diagnostics) throws(DiskError) -> Value
    ) async throws(DiskError) -> [Value] {
        let results = await concurrentMap(elements, width: jobs) { element in
            Checked { diagnostics in
                Result { () throws(DiskError) in try transform(element, &diagnostics) }
            }
        }
        var values: [Value] = []
        for result in results {
            diagnostics.merge(result.diagnostics)
            values.append(try result.value.get())
        }
        return values
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
}
