import Diagnostics
import Testing

@testable import Content

@Suite("Pages that are written down as they were read") struct PageSourceFieldsTests {
    /// Every key that the head of a page may have, but claims and `params`.
    private static let full = """
        ---
        title: "What “over 300,000” means"
        description: One sentence.
        summary: "{{ xiaomi.2025.units }}"
        date: 2025-03-18
        lastmod: 0001-01-01
        publishDate: 2025-03-19T10:00:00Z
        expiryDate: 9999-12-31
        draft: true
        slug: target
        url: targets/2025
        aliases: [old/one, old/two]
        weight: -3
        tags: [Ziele, 目标]
        categories: cars
        authors: [A, B]
        image: picture.png
        translationKey: target
        company: xiaomi
        sources: [filing, report]
        asOf: 2025-03-20
        audience: [consumers]
        horizon: 2025
        confidence: likely
        follows: [announcements/one]
        keyPoints: [First., Second.]
        ---

        Text.

        """

    private static func read(_ text: String, path: String = "content/news/a.md") -> PageSource {
        var diagnostics = Diagnostics()
        return PageSource(path: path, bytes: Array(text.utf8), &diagnostics)
    }

    @Test("Every key comes back with its place")
    func everyKey() throws {
        let page = Self.read(Self.full)
        for child in Mirror(reflecting: page.frontMatter).children
        where child.label != "claims" && child.label != "params" {
            let isWritten = !["nil", "[]", "false"].contains("\(child.value)")
            #expect(isWritten, "the page of this test has no \(child.label ?? "")")
        }
        let fields = try #require(page.fields)
        #expect(PageSource(path: page.path, fields: fields[...]) == page)
    }

    @Test(
        "A page's kind, folder and day come back by whatever name it has",
        arguments: [
            "content/_index.md", "content/about.md", "content/news/2025-03-18-one/index.md",
            "content/a/b/c.md", "content/目标.md",
        ])
    func names(path: String) throws {
        let page = Self.read("No head.\n", path: path)
        let fields = try #require(page.fields)
        #expect(PageSource(path: path, fields: fields[...]) == page)
    }

    @Test("A page with claims or keys of its own is not written down")
    func left() {
        #expect(Self.read("---\nparams:\n  a: 1\n---\n").fields == nil)
        #expect(
            Self.read("---\nclaims:\n  - {id: a, text: b, status: supported}\n---\n").fields == nil)
    }

    @Test("Bytes that are cut off, or have others behind them, are not believed")
    func damaged() throws {
        let page = Self.read(Self.full)
        let fields = try #require(page.fields)
        for end in fields.indices {
            #expect(PageSource(path: page.path, fields: fields[..<end]) == nil, "\(end) bytes")
        }
        #expect(PageSource(path: page.path, fields: (fields + [0])[...]) == nil)
        #expect(
            PageSource(path: page.path, fields: [UInt8](repeating: 0xFF, count: 99)[...]) == nil)
    }
}
