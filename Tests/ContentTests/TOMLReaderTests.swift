import Content
import Dates
import Diagnostics
import Testing

@Suite("Front matter in TOML")
struct TOMLReaderTests {
    private func read(_ text: String) -> (page: PageSource, reports: [String]) {
        var diagnostics = Diagnostics()
        let bytes = Array("+++\n\(text)\n+++\nBody".utf8)
        return (PageSource(path: "content/a.md", bytes: bytes, &diagnostics), reports(diagnostics))
    }

    @Test("reads strings, dates, flags, numbers, lists and tables")
    func values() {
        let (page, reports) = read(
            """
            # a remark
            title = "A \\"title\\" \\u00e9" # after
            summary = 'C:\\dir'
            date = 2025-03-18
            draft = true
            weight = -3
            tags = ["a", 'b, c']
            [params]
            own = 1
            """)
        let head = page.frontMatter
        #expect(reports.isEmpty)
        #expect(head.title?.value == "A \"title\" é" && head.summary?.value == "C:\\dir")
        #expect(head.date?.value == Day("2025-03-18") && head.isDraft && head.weight?.value == -3)
        #expect(head.terms(of: "tags").map(\.value) == ["a", "b, c"])
        #expect(head.params?["own"]?.location.description == "content/a.md:10:7")
    }

    @Test(
        "reports what it does not read at its place",
        arguments: [
            ("title =", "2:8 toml-syntax"), ("title = word", "2:9 toml-syntax"),
            ("title = \"open", "2:14 toml-syntax"), ("a.b = 1", "2:2 toml-syntax"),
            ("title = \"a\" b", "2:13 toml-syntax"), ("tags = [\"a\"", "2:12 toml-syntax"),
            ("title = \"a\\q\"", "2:13 toml-syntax"),
            ("title = \"a\"\ntitle = \"b\"", "3:1 duplicate-key"),
            ("[params]\n[params]", "3:2 duplicate-key"),
            ("titel = \"a\"", "2:1 unknown-front-matter-key"),
        ])
    func mistakes(text: String, expected: String) {
        #expect(read(text).reports == [expected])
    }
}
