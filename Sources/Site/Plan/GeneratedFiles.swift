import Content
import Dates
import Deliveries
import Diagnostics
import Numbers

/// The files that the site makes besides its pages.
struct GeneratedFiles: Sendable {
    let site: SiteModel
    let cards: Cards
    /// The text of the page of changes, when the site has one.
    let changes: PageText?

    /// Feeds, sitemap, robots, aliases, measures, and the index of the search.
    var files: [PlannedFiles] {
        let plan = pageInputs
        let withRecords = recordInputs(plan)
        func group(
            _ paths: [String], _ plan: Fingerprint,
            _ make: @escaping @Sendable () -> [[UInt8]]
        ) -> PlannedFiles {
            PlannedFiles(paths.map { PlannedFiles.Name(path: $0) }, plan: plan, make)
        }
        var files = cards.all.compactMap { card in
            let isOfPages = card.page.kind == .home || card.page.kind == .section
            return feeds(of: card) { group($0, isOfPages ? plan : withRecords, $1) }
        }
        files += [
            group([".nojekyll"], plan) { [[]] },
            group(["robots.txt"], plan) { [Array(robots.utf8)] },
        ]
        if let base = site.settings.baseURL?.value {
            let listed = cards.all.filter { $0.page.kind != .notFound }
            files.append(
                group(Sitemap.paths(listed.count), withRecords) {
                    Sitemap(entries: entries(listed, base)).files(baseURL: base)
                })
        }
        if !site.ledger.facts.records.isEmpty || !site.ledger.facts.targets.isEmpty {
            let measures = MeasuresFile(
                vintage: site.ledger.asOf(site.day), language: site.settings.language)
            files.append(
                PlannedFiles(MeasuresFile.path, plan: measureInputs, inParts: measures.write))
        }
        if site.settings.hasSearch {
            files.append(
                group([SearchPage.index], plan) { [SearchIndex(cards, site.words).bytes] })
        }
        return files + aliases(plan)
    }

    /// A summary of what pages tell of each other, and of the settings.
    private var pageInputs: Fingerprint {
        var inputs = cards.fingerprint
        inputs.add(site.files.tree["content/site.yaml"] ?? [])
        inputs.add(site.settings.baseURL?.value ?? "")
        inputs.add("\(site.day)")
        inputs.add(site.isRetrospective ? 1 : 0)
        return inputs
    }

    /// The same with the records.
    private func recordInputs(_ inputs: Fingerprint) -> Fingerprint {
        var inputs = inputs
        for path in site.files.tree.paths(under: "content/data") {
            inputs.add(path)
            inputs.add(site.files.tree[path] ?? [])
        }
        for card in cards.newestFirst(.changes) {
            if let text = card.page.digest?.text { inputs.add(text) }
        }
        return inputs
    }

    /// A summary of what the numbers of the ledger depend on: pages may declare companies, but no
    /// number has a company's name.
    private var measureInputs: Fingerprint {
        var inputs = Fingerprint()
        for path in ["site.yaml", "data/deliveries.csv", "data/targets.csv"] {
            inputs.add(site.files.tree["content/" + path] ?? [])
        }
        inputs.add("\(site.day)")
        return inputs
    }

    private var robots: String {
        guard site.settings.allowsRobots else { return "User-agent: *\nDisallow: /\n" }
        let map = site.settings.baseURL.map { "Sitemap: \($0.value)sitemap.xml\n" } ?? ""
        return "User-agent: *\nAllow: /\n" + map
    }

    private func entries(_ listed: [PageCard], _ base: String) -> [Sitemap.Entry] {
        let newest = Self.newest(cards.all)
        return listed.map {
            Sitemap.Entry(address: base + $0.path.address, modified: modified($0, newest))
        }
    }

    /// The last day on which a page, a number in it or a page in its list changed, as far as it is
    /// known.
    private func modified(_ card: PageCard, _ newest: Day?) -> Day? {
        [card.page.modified, lastChange(of: card, newest)].compactMap(\.self).max()
    }

    /// The last day on which what a page composes by itself changed.
    private func lastChange(of card: PageCard, _ newest: Day?) -> Day? {
        switch card.page.kind {
        case .announcement, .page: return nil
        case .company:
            let company = card.page.companySlug
            return site.changes.last { day in
                company.map(day.companies.contains) ?? false
            }?.day
        case .section: return Self.newest(cards.inside(card.path))
        case .taxonomy, .term, .archive, .search: return newest
        default: return site.changes.last { !$0.companies.isEmpty }?.day
        }
    }

    private static func newest(_ cards: some Sequence<PageCard>) -> Day? {
        cards.lazy.filter { $0.page.isDatedText }.compactMap { $0.page.modified }.max()
    }

    /// A page at each former address, which leads on to the page's own.
    private func aliases(_ plan: Fingerprint) -> [PlannedFiles] {
        cards.all.flatMap { card in
            card.page.source.frontMatter.aliases.map { alias in
                let path = PagePath(alias.value.hasSuffix("/") ? alias.value : alias.value + "/")
                let name = PlannedFiles.Name(path: path.file, location: alias.location)
                return PlannedFiles([name], plan: plan) {
                    [
                        AliasPage.bytes(
                            from: path, to: card, language: site.settings.language.tag,
                            address: site.address(of: card.path))
                    ]
                }
            }
        }
    }
}
