import Content
import Dates
import Deliveries
import Diagnostics
import Testing

@Suite("A page as it was written")
struct PageSourceTests {
    private func read(
        _ text: String, path: String = "content/notes/page.md"
    ) -> (page: PageSource, reports: [String]) {
        var diagnostics = Diagnostics()
        let page = PageSource(path: path, bytes: Array(text.utf8), &diagnostics)
        return (page, reports(diagnostics))
    }

    @Test("reads every key of the front matter, with its place")
    func allKeys() {
        let (page, reports) = read(
            """
            ---
            title: "Target raised to {{ xiaomi.2025.target }}"
            description: D
            summary: S
            date: 2025-03-18T09:30:00+08:00
            modified: 2025-03-19
            publishDate: 2025-03-18
            expiryDate: 2026-03-18
            draft: true
            slug: raised
            aliases: [/old/place/, older]
            weight: -3
            tags: [targets, "two words"]
            categories: news
            authors: A. Author
            image: cover.png
            translationKey: k
            params: {own: 1}
            company: xiaomi
            sources: [a, b]
            asOf: 2025-03-17
            audience: [consumers]
            horizon: a year
            confidence: low
            follows: [x]
            keyPoints:
              - "One {{ xiaomi.2025.units }}"
              - Two
            claims:
              - {id: c1, text: It is so., status: supported, sources: [a], check: "x >= 1"}
            ---
            Body
            """)
        let head = page.frontMatter
        #expect(reports.isEmpty)
        #expect(head.title?.value == "Target raised to {{ xiaomi.2025.target }}")
        #expect(head.title?.location.description == "content/notes/page.md:2:9")
        #expect(page.date?.value == Day("2025-03-18"))
        #expect(head.lastmod?.value == Day("2025-03-19"))
        #expect(head.isDraft && head.weight?.value == -3)
        #expect(page.slug == "raised" && page.address == "notes/raised/")
        #expect(head.aliases.map(\.value) == ["old/place", "older"])
        #expect(head.terms(of: "tags").map(\.value) == ["targets", "two words"])
        #expect(head.terms(of: "categories").map(\.value) == ["news"])
        #expect(head.keyPoints[1].location.line == 28)
        #expect(head.claims.first?.id == "c1" && head.claims.first?.check == "x >= 1")
        #expect(head.params?["own"]?.text == "1")
        #expect(page.body.count == 4 && page.bodyLine == 32)
    }

    @Test(
        "takes the day of the last change by the key that counts, wherever it stands",
        arguments: [
            ("lastmod: 2025-03-01\nmodified: 2025-03-02\nupdated: 2025-03-03", 1),
            ("updated: 2025-03-03\nmodified: 2025-03-02\nlastmod: 2025-03-01", 1),
            ("updated: 2025-03-03\nmodified: 2025-03-02", 2), ("updated: 2025-03-03", 3),
        ])
    func lastChange(head: String, expected: Int) {
        let (page, reports) = read("---\n\(head)\n---\n")
        #expect(page.frontMatter.lastmod?.value.day == expected)
        #expect(reports.isEmpty)
    }

    @Test(
        "takes address and day from the file's name",
        arguments: [
            ("content/a/2025-03-18-raised.md", "a/raised/", "2025-03-18"),
            ("content/about.md", "about/", ""),
            ("content/a/b/page/index.md", "a/b/page/", ""),
            ("content/a/2025-03-18-x/index.md", "a/x/", "2025-03-18"),
            ("content/a/_index.md", "a/", ""),
            ("content/_index.md", "", ""),
            ("content/a/2025-99-99-x.md", "a/2025-99-99-x/", ""),
        ])
    func names(path: String, address: String, date: String) {
        let (page, reports) = read("Body", path: path)
        #expect(page.address == address)
        #expect(page.date?.value.description ?? "" == date)
        #expect(page.body == 0..<4 && page.bodyLine == 1)
        #expect(reports.isEmpty)
    }

    @Test(
        "tells the head from the body",
        arguments: [
            ("---\ntitle: T\n---\nBody", "T", "Body", 4),
            ("---\r\ntitle: T\r\n---\r\nBody", "T", "Body", 4),
            ("\u{FEFF}---\ntitle: T\n---  \nBody", "T", "Body", 4),
            ("---\n---\nBody", "", "Body", 3),
            ("+++\ntitle = \"T\"\n+++\nBody", "T", "Body", 4),
            ("----\ntitle: T\n----\n", "", "----\ntitle: T\n----\n", 1),
            ("\n---\ntitle: T\n---\n", "", "\n---\ntitle: T\n---\n", 1),
            ("", "", "", 1),
        ])
    func parts(text: String, title: String, body: String, line: Int) {
        let (page, reports) = read(text)
        #expect(page.frontMatter.title?.value ?? "" == title)
        #expect(String(decoding: Array(text.utf8)[page.body], as: UTF8.self) == body)
        #expect(page.bodyLine == line)
        #expect(reports.isEmpty)
    }

    @Test(
        "reports what is wrong at its place",
        arguments: [
            ("titel: T", "2:1 unknown-front-matter-key"),
            ("date: 18 March 2025", "2:7 bad-date"),
            ("date: 2025-02-29", "2:7 bad-date"),
            ("date: 2025-03-18T25:00:00Z", "2:7 bad-date"),
            ("draft: maybe", "2:8 wrong-type"), ("weight: 1.5", "2:9 wrong-type"),
            ("title: [a]", "2:8 wrong-type"), ("params: x", "2:9 wrong-type"),
            ("just text", "2:1 wrong-type"),
            ("claims:\n  - {id: a, text: b}", "3:5 missing-key"),
            ("claims: [{id: a, text: b, status: suported}]", "2:35 unknown-word"),
            ("slug: a/b", "2:7 unsafe-address"), ("slug: ..", "2:7 unsafe-address"),
            ("slug: \"a\\nb\"", "2:8 unsafe-address"), ("slug: \"\"", "2:8 unsafe-address"),
            ("url: ../up", "2:6 unsafe-address"), ("url: //host/x", "2:6 unsafe-address"),
            ("url: https://host/x", "2:6 unsafe-address"),
            ("aliases: [ok, a/../b]", "2:15 unsafe-address"),
            ("slug: " + String(repeating: "s", count: 256), "2:7 unsafe-address"),
        ])
    func mistakes(head: String, expected: String) {
        #expect(read("---\n\(head)\n---\n").reports.contains(expected))
    }

    @Test("names the nearest key")
    func nearestKey() {
        var diagnostics = Diagnostics()
        _ = PageSource(
            path: "content/a.md", bytes: Array("---\ntitel: x\nkeypoints: [a]\n---\n".utf8),
            &diagnostics)
        #expect(
            diagnostics.all.map(\.suggestion) == [
                "did you mean 'title'?", "did you mean 'keyPoints'?",
            ])
    }

    @Test("reports a head that is never closed, and bytes that are not UTF-8")
    func broken() {
        #expect(read("---\ntitle: T\n").reports == ["1:1 unclosed-front-matter"])
        var diagnostics = Diagnostics()
        let bytes = Array("---\ntitle: T\n---\né".utf8) + [0xC3, 0x28]
        let page = PageSource(path: "content/a.md", bytes: bytes, &diagnostics)
        #expect(reports(diagnostics) == ["4:2 invalid-utf8"])
        #expect(page.frontMatter.title?.value == "T")
    }

    @Test(
        "reports file names that cannot be addresses, unless the page has one",
        arguments: ["new\nline", "a b", "..", "\u{202E}dm", ".hidden", "a?b"])
    func fileNames(name: String) {
        #expect(read("x", path: "content/\(name).md").reports == ["0:0 unsafe-address"])
        #expect(read("---\nslug: x\n---\n", path: "content/\(name).md").reports.isEmpty)
    }

    @Test("survives any bytes", arguments: 0..<20)
    func anyBytes(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let alphabet = Array("---\n+++\n: [],\"'{}&*!|>#title=\r\t 0é".utf8) + [0xFF, 0]
        for _ in 0..<200 {
            let length = Int.random(in: 0...60, using: &random)
            let random = (0..<length).map { _ in alphabet.randomElement(using: &random) ?? 0 }
            for bytes in [random, Array("---\n".utf8) + random + Array("\n---\n".utf8)] {
                var diagnostics = Diagnostics()
                let page = PageSource(path: "content/a.md", bytes: bytes, &diagnostics)
                #expect(page.body.upperBound <= bytes.count, "seed \(seed)")
            }
        }
    }
}
