import Content
import Dates
import Deliveries
import Diagnostics
import Numbers

/// The pages that the site makes by itself, as far as nobody wrote them.
struct ComposedPages {
    private let settings: Settings
    private let words: Words
    private let facts: Facts
    private let day: Day
    private let written: [Page]
    private(set) var pages: [Page] = []
    private var addresses: Set<String> = []

    /// Finds which pages are missing beside those that were written, which come by path.
    init(beside written: [Page], settings: Settings, facts: Facts, day: Day) {
        self.written = written
        self.settings = settings
        words = Words(settings.language)
        self.facts = facts
        self.day = day
        add(.home, "", settings.title)
        addSections()
        addTerms()
        if !facts.records.isEmpty || !facts.targets.isEmpty { addLedgerPages() }
        if !facts.claims.isEmpty { add(.claims, "claims/", words.claims) }
        add(.archive, "archive/", words.archive)
        if settings.hasSearch { add(.search, "search/", words.search) }
        add(.notFound, "404.html", words.notFound)
    }

    private mutating func addLedgerPages() {
        add(.methodology, "methodology/", words.methodology)
        add(.changes, "changes/", words.changes)
        add(.data, "data/", words.data)
        add(.compare, "compare/", words.compare)
        for name in MeasureName.allCases {
            let measure = Measure.named(name)
            add(
                .measure, MeasureUse.page(of: name).address, measure.label[words.language],
                measure.definition[words.language])
        }
        for company in facts.companies {
            add(
                .company, "companies/\(company.slug)/", company.name,
                words.about(company: company.name))
        }
        add(.section, "companies/", words.companies)
    }

    /// A list for every folder that has pages.
    private mutating func addSections() {
        var folders: [String] = []
        // Pages come by path, so that most lie in the same folder as the one before.
        for page in written where page.source.section != folders.last {
            folders.append(page.source.section)
        }
        for folder in Set(folders).sorted() where !folder.isEmpty {
            let name = folder.split(separator: "/").last.map(String.init) ?? folder
            add(.section, folder + "/", words.section(name))
        }
    }

    /// A list for every taxonomy and every term in use.
    private mutating func addTerms() {
        var used = [Set<String>](repeating: [], count: settings.taxonomies.count)
        for page in written {
            for terms in page.source.frontMatter.terms {
                guard let place = settings.taxonomies.firstIndex(of: terms.taxonomy) else {
                    continue
                }
                for term in terms.terms { used[place].insert(term.value) }
            }
        }
        for (taxonomy, terms) in zip(settings.taxonomies, used) where !terms.isEmpty {
            let name = words.section(taxonomy)
            add(.taxonomy, taxonomy + "/", name, words.about(taxonomy: name))
            for term in terms.sorted() {
                add(
                    .term, TermPages.path(taxonomy, term).address, term.sentenceCased,
                    words.about(term: term))
            }
        }
    }

    private mutating func add(_ kind: Page.Kind, _ address: String, _ words: Words.Titled) {
        add(kind, address, words.title, words.about)
    }

    private mutating func add(
        _ kind: Page.Kind, _ address: String, _ title: String, _ description: String? = nil
    ) {
        guard written.place(at: address) == nil, addresses.insert(address).inserted else { return }
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

extension [Page] {
    /// The place of the page at an address, among pages that come by path; `nil` when there is none.
    func place(at address: String) -> Int? {
        let place = partitioningIndex { !$0.path.address.precedesByBytes(address) }
        return place < count && self[place].path.address == address ? place : nil
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
