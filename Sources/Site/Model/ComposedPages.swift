import Content
import Dates
import Deliveries
import Diagnostics

/// The pages that the site makes by itself, as far as nobody wrote them.
struct ComposedPages {
    private let settings: Settings
    private let facts: Facts
    private let day: Day
    private var addresses: Set<String>
    private(set) var pages: [Page] = []

    /// Finds which pages are missing beside those that were written.
    init(beside written: [Page], settings: Settings, facts: Facts, day: Day) {
        self.settings = settings
        self.facts = facts
        self.day = day
        addresses = Set(written.map(\.path.address))
        add(.home, "", settings.title)
        addSections(of: written)
        addTerms(of: written)
        if !facts.records.isEmpty || !facts.targets.isEmpty { addLedgerPages() }
        if !facts.claims.isEmpty { addClaims() }
        add(.archive, "archive/", "Archive", "All dated pages, the newest first.")
        if settings.hasSearch { add(.search, "search/", "Search", "All pages, by kind.") }
        add(.notFound, "404.html", "Page not found")
    }

    private mutating func addClaims() {
        add(
            .claims, "claims/", "Claims",
            "What the texts claim, each with its verdict, its reason and its sources.")
    }

    private mutating func addLedgerPages() {
        add(
            .methodology, "methodology/", "Methodology",
            "How every number is defined, computed, bounded and rounded.")
        add(
            .changes, "changes/", "What changed",
            "What became known on each day, which numbers it moved, and why.")
        add(
            .data, "data/", "Data",
            "The tables that every number is computed from, and the sources of all of them.")
        add(
            .compare, "compare/", "Companies compared",
            "One period and one basis for all; what is not known stays open.")
        for name in MeasureName.allCases {
            let measure = Measure.named(name)
            add(.measure, MeasureUse.page(of: name).address, measure.label, measure.definition)
        }
        for company in facts.companies {
            add(
                .company, "companies/\(company.slug)/", company.name,
                "What \(company.name) promised to deliver, and what the records prove.")
        }
        add(.section, "companies/", "Companies")
    }

    /// A list for every folder that has pages.
    private mutating func addSections(of written: [Page]) {
        for folder in Set(written.map(\.source.section)).sorted() where !folder.isEmpty {
            let name = folder.split(separator: "/").last.map(String.init) ?? folder
            add(.section, folder + "/", SectionTitle.text(of: name))
        }
    }

    /// A list for every taxonomy and every term in use.
    private mutating func addTerms(of written: [Page]) {
        for taxonomy in settings.taxonomies {
            let terms = Set(
                written.flatMap { $0.source.frontMatter.terms(of: taxonomy).map(\.value) })
            guard !terms.isEmpty else { continue }
            let name = SectionTitle.text(of: taxonomy)
            add(.taxonomy, taxonomy + "/", name, "\(name), with the number of pages under each.")
            for term in terms.sorted() {
                add(
                    .term, TermPages.path(taxonomy, term).address, term.sentenceCased,
                    "Pages filed under \(term), the newest first.")
            }
        }
    }

    private mutating func add(
        _ kind: Page.Kind, _ address: String, _ title: String, _ description: String? = nil
    ) {
        guard addresses.insert(address).inserted else { return }
        let name = address.isEmpty ? "_index" : String(address.prefix { $0 != "." })
        let path = "content/" + name.trimmingSuffix("/") + ".md"
        var unread = Diagnostics()
        var source = PageSource(path: path, bytes: [], taxonomies: [], &unread)
        source.frontMatter.title = Located(title, at: SourceLocation(file: path))
        source.frontMatter.description = description.map {
            Located($0, at: SourceLocation(file: path))
        }
        let hostRoot = kind == .notFound ? settings.hostRoot : nil
        pages.append(
            Page(source, kind: kind, path: PagePath(address, hostRoot: hostRoot), siteDay: day))
    }
}

extension String {
    fileprivate func trimmingSuffix(_ suffix: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
    }
}

extension Settings {
    /// The path that the site begins with on its host; `nil` without a base address.
    var hostRoot: String? {
        guard let base = baseURL?.value, let scheme = base.firstRange(of: "://") else { return nil }
        let rest = base[scheme.upperBound...]
        return rest.firstIndex(of: "/").map { String(rest[$0...]) } ?? "/"
    }
}
