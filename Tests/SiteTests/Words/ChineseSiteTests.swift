import Deliveries
import Diagnostics
import Testing

@testable import Site

@Suite("A site in another language") struct ChineseSiteTests {
    /// Names of formats, files and columns, keys and their parts, and codes of the data.
    private static let allowed: Set = [
        "RSS", "Atom", "JSON", "Feed", "CSV", "Q", "H",
        "deliveries.csv", "targets.csv", "sources.csv", "claims.csv", "events.csv", "own.csv",
        "measures.json",
        "exact", "at_least", "about", "set", "reaffirmed", "raised", "cut", "narrowed", "withdrawn",
        "supported", "contradicted", "unsupported", "speculation",
        "maker", "other", "third", "company", "industry",
    ]
    /// Parts of keys such as `maker.2025.target`.
    private static let keys = Set(
        ["maker.", "other.", "industry."] + MeasureName.allCases.map { "." + $0.rawValue })

    @Test("No page, picture or feed of a Chinese site says a word of English")
    func chinese() async throws {
        let (site, diagnostics) = try await ChineseSite.site.prepared()
        #expect(!diagnostics.hasErrors, "\(diagnostics.sorted)")
        let drawn = try site.drawn
        #expect(Set(site.model.pages.map(\.kind)) == Set(Page.Kind.allCases))
        for (path, text) in drawn.values.flatMap({ $0 }) {
            let words = VisibleText(text).latinWords(but: Self.allowed.union(Self.keys))
            #expect(words.isEmpty, "\(path): \(words.sorted())")
        }
        for path in ["index.xml", "atom.xml", "changes/index.xml", "companies/maker/atom.xml"] {
            let codes: Set<Substring> = [
                "link", "guid", "pubDate", "lastBuildDate", "language", "id", "updated",
                "published",
            ]
            let texts = VisibleText(try site.file(path), hiding: codes)
            let words = texts.latinWords(but: Self.allowed)
            #expect(!texts.texts.isEmpty && words.isEmpty, "\(path): \(words.sorted())")
        }
    }

    @Test("What an English and a German site say alike is the same word in both languages")
    func german() async throws {
        var texts: [Set<String>] = []
        for language in ["en", "de"] {
            var site = ChineseSite.site
            site.files["site.yaml"] = site.files["site.yaml"]?.replacing("zh-Hans", with: language)
            let (prepared, diagnostics) = try await site.planned()
            #expect(!diagnostics.hasErrors, "\(diagnostics.sorted)")
            let pages = try prepared.drawn.values.flatMap { $0 }.filter {
                !$0.key.hasSuffix(".csv")
            }
            texts.append(Set(pages.flatMap { VisibleText($0.value).texts }))
        }
        let alike = texts[0].intersection(texts[1]).filter { text in
            let words = VisibleText(text).latinWords(but: Self.allowed.union(Self.keys))
            return !words.subtracting(["Jan", "Apr", "Sept", "Nov", "April", "August"]).isEmpty
        }
        #expect(alike.sorted() == ["Definition", "Downloads", "Feeds", "In %", "Name", "Status"])
    }

    @Test("An English site has words of English, or the tests above would see none")
    func english() async throws {
        let (site, _) = try await SmallSite().planned()
        let words = VisibleText(try site.html("")).latinWords(but: [])
        #expect(
            words.isSuperset(of: ["Skip", "Site", "Dark", "colours", "Cumulative", "provably"]))
    }
}
