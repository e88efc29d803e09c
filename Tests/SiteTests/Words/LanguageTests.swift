import Diagnostics
import Testing

@testable import Site

@Suite("Numbers in the page's language") struct LanguageTests {
    private func body(_ text: String, language: String) async throws -> String {
        var site = SmallSite(["notes.md": text])
        site.files["site.yaml"]? += "\nlanguage: \(language)"
        let (prepared, diagnostics) = try await site.prepared()
        #expect(diagnostics.isEmpty, "\(diagnostics.sorted)")
        return try prepared.html("notes/")
    }

    @Test(
        "A number, its bound and its format follow the language of the site",
        arguments: [
            ("maker.2025.units", "at least 410,000", "至少41万", "mindestens 410.000"),
            ("maker.2025.units | num0k", "at least 410k", "至少41万", "mindestens 410\u{A0}Tsd."),
            ("maker.2025-Q3.units", "108,796", "108,796", "108.796"),
            ("maker.2025.target", "350,000", "35万", "350.000"),
            ("maker.2025.revision", "+50,000", "+5万", "+50.000"),
            ("maker.2025.revision_pct | pct1", "+16.7%", "+16.7%", "+16,7\u{A0}%"),
            ("maker.2025.revisions | words", "one", "一", "eins"),
            ("other.2025-Q2.units", "about 60,000", "约6万", "etwa 60.000"),
            (
                "maker.2025-03.units | as-of: 2025-05-27", "at most 35,869", "至多35,869",
                "höchstens 35.869"
            ),
            ("maker.2025.met_on", "3 January 2026", "2026年1月3日", "3. Januar 2026"),
            ("maker.2025.met_on:300000 | shortdate", "3 Jan", "1月3日", "3. Jan."),
            ("other.2024.units | or: \"unknown\"", "unknown", "unknown", "unknown"),
        ] as [(String, String, String, String)])
    func forms(_ key: String, _ english: String, _ chinese: String, _ german: String) async throws {
        for (language, expected) in [("en", english), ("zh-Hans", chinese), ("de", german)] {
            let html = try await body("It is {{ \(key) }}.", language: language)
            let isBound = html.contains(">\(expected)</data></a>.")
            #expect(isBound || html.contains("It is \(expected)."), "\(language): \(expected)")
        }
    }

    @Test("A Chinese site prints its numbers in Chinese in titles, strips and files")
    func chinese() async throws {
        var site = SmallSite([
            "notes.md": """
            ---
            title: 交付{{ maker.2025.units }}辆
            description: "目标是{{ maker.2025.target }}辆。"
            ---

            全年交付{{ maker.2025.units }}辆。

            ```measures
            - maker.2025.units
            ```
            """
        ])
        site.files["site.yaml"]? += "\nlanguage: zh-Hans"
        let (prepared, diagnostics) = try await site.prepared()
        let html = try prepared.html("notes/")
        #expect(diagnostics.isEmpty, "\(diagnostics.sorted)")
        #expect(html.contains("lang=\"zh-Hans\""))
        #expect(html.contains("<title>交付至少41万辆"))
        #expect(html.contains("content=\"目标是35万辆。\""))
        #expect(html.contains("至少41万</data></a>辆。"))
        #expect(html.contains("<dd class=\"q\">至少</dd>"))
        #expect(html.contains(">41万</data>"))
        #expect(try prepared.file("data/measures.json").contains("至少41万"))
    }
}
