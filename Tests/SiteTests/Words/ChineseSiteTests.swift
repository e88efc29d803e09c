import Deliveries
import Diagnostics
import Testing

@testable import Site

@Suite("A Chinese site") struct ChineseSiteTests {
    /// Names of formats, files and columns, keys and their parts, and codes of the data.
    private static let allowed: Set = [
        "RSS", "Atom", "JSON", "Feed", "CSV", "Q", "H",
        "deliveries.csv", "targets.csv", "sources.csv", "claims.csv", "own.csv", "measures.json",
        "exact", "at_least", "about", "set", "reaffirmed", "raised", "cut", "narrowed", "withdrawn",
        "supported", "contradicted", "unsupported", "speculation",
        "maker", "other", "third", "company", "industry",
    ]
    /// Parts of keys such as `maker.2025.target`.
    private static let keys = Set(
        ["maker.", "other.", "industry."] + MeasureName.allCases.map { "." + $0.rawValue })

    @Test("No page, picture or feed says a word of English")
    func pages() async throws {
        let (site, diagnostics) = try await ChineseSite.site.prepared()
        #expect(!diagnostics.hasErrors, "\(diagnostics.sorted)")
        let drawn = site.drawn
        for kind in Page.Kind.allCases {
            #expect(site.plan.pages.contains { $0.template == kind.rawValue }, "\(kind)")
        }
        for (path, text) in drawn.values.flatMap({ $0 }) where !path.hasSuffix(".csv") {
            let words = VisibleText(text).latinWords(but: Self.allowed.union(Self.keys))
            #expect(words.isEmpty, "\(path): \(words.sorted())")
        }
        for path in ["index.xml", "atom.xml", "changes/index.xml", "companies/maker/atom.xml"] {
            let codes: Set<Substring> = [
                "link", "guid", "pubDate", "lastBuildDate", "language", "id", "updated",
                "published",
            ]
            let texts = VisibleText(site.file(path), hiding: codes)
            let words = texts.latinWords(but: Self.allowed)
            #expect(!texts.texts.isEmpty && words.isEmpty, "\(path): \(words.sorted())")
        }
    }
}
