import Content
import Dates
import Deliveries
import Diagnostics
import Foundation
import Numbers
import Testing

@testable import Site

@Suite("One number, wherever it is printed") struct AgreementTests {
    @Test("Title, description, prose, chart, strip, table, feed and JSON agree")
    func places() async throws {
        let site = SmallSite([
            "announcements/2025-11-18-quarter.md": """
            ---
            title: The quarter brought {{ maker.2025-Q3.units }}
            description: "It brought {{ maker.2025-Q3.units }} cars."
            company: maker
            keyPoints: ["There were {{ maker.2025-Q3.units }}."]
            ---

            ## Then came {{ maker.2025-Q3.units }}

            In words {{ maker.2025-Q3.units }}, and ![{{ maker.2025-Q3.units }} cars](car.svg).

            ```chart
            type: bars
            company: maker
            id: bars
            source: "[@b]"
            title: "Up to {{ maker.2025-Q3.units }}"
            alt: "The last column is {{ maker.2025-Q3.units }}"
            ```

            ```measures
            - maker.2025-Q3.units
            ```

            ```table
            data: |
              quarter,units
              2025-Q3,108796
            source: "[@b]"
            caption: "One quarter, {{ maker.2025-Q3.units }}"
            ```
            """,
            "static/announcements/quarter/car.svg": "<svg xmlns='http://www.w3.org/2000/svg'/>",
        ])
        let (prepared, _) = try await site.prepared()
        let html = try prepared.html("announcements/quarter/")
        let places = [
            "<title>The quarter brought 108,796", "content=\"It brought 108,796 cars.\"",
            "There were <a class=\"num\"", "108,796</data></a></h2>", "In words <a class=\"num\"",
            "alt=\"108,796 cars\"", "Up to <data value=\"108796\">108,796</data>",
            "The last column is 108,796", ">108,796</data></a></dd>",
            "One quarter, <a class=\"num\"", "<td class=\"r\">108,796</td>",
        ]
        for place in places { #expect(html.contains(place), "\(place)") }
        let drawn = try prepared.drawn["announcements/quarter/"] ?? [:]
        #expect(drawn["announcements/quarter/bars.csv"]?.contains("108796") == true)
        #expect(drawn["announcements/quarter/bars.svg"]?.contains("108,796") == true)
        #expect(try prepared.html("companies/maker/").contains(">108,796<"))
        #expect(
            try prepared.html("measures/units/").contains("<data value=\"108796\">108,796</data>"))
        #expect(try prepared.file("index.xml").contains("The quarter brought 108,796"))
        #expect(try prepared.file("feed.json").contains("The quarter brought 108,796"))
        #expect(try prepared.file("data/measures.json").contains("\"108,796\""))
    }

    /// A number in a page: where it leads, its form for machines, and its words.
    private struct Printed: Hashable {
        var anchor: Substring
        var machine: Substring
        var text: Substring

        static func all(in html: String) -> [Printed] {
            html.components(separatedBy: "<a class=\"num\" href=\"").dropFirst().compactMap {
                rest in
                let link = rest.prefix { $0 != "\"" }
                let data = rest.prefix(400).firstRange(of: "<data value=\"")
                guard let data, let hash = link.firstIndex(of: "#") else { return nil }
                let machine = rest[data.upperBound...].prefix { $0 != "\"" }
                let text = rest[machine.endIndex...].dropFirst(2).prefix { $0 != "<" }
                return Printed(
                    anchor: link[link.index(after: hash)...], machine: machine, text: text)
            }
        }
    }

    /// All ways in which a number may be printed: by any format, in words or signs, and in a strip,
    /// where the words stand over the number.
    private static func forms(of measurement: Deliveries.Measurement, _ language: Language) -> Set<
        String
    > {
        var forms: Set<String> = []
        for format in NumberExpression.Format.allCases {
            if let text = measurement.text(format, language) { forms.insert(text) }
        }
        for words in [BoundWords.words, .signs] {
            if let text = measurement.text(language, words: words) { forms.insert(text) }
        }
        if let figure = KeyFigure(measurement, href: "", language: language) {
            forms.insert(figure.value)
        }
        return forms
    }

    @Test("Every number on this repository's own site is its measure's, as the JSON has it")
    func wholeSite() async throws {
        let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let folder = tests.appendingPathComponent("../../..").standardizedFileURL.path
        var diagnostics = Diagnostics()
        let files = try await SourceFiles(folder: folder, jobs: 2, &diagnostics)
        let site = try await PreparedSite(
            files, BuildOptions(source: folder, jobs: 2), &diagnostics)
        let language = site.model.settings.language
        let pages = try site.drawn.values.flatMap(\.values)
        let keys = Self.derivations(in: pages, of: site.model)
        let printed = pages.flatMap(Printed.all)
        #expect(printed.count > 300)
        for number in Set(printed) {
            let use = try #require(keys[String(number.anchor)], "\(number)")
            let measurement = site.model.ledger.asOf(use.day).measure(use.key)
            #expect(number.machine == measurement.machineValue)
            #expect(Self.forms(of: measurement, language).contains(String(number.text)))
        }
        let json = try site.file("data/measures.json")
        let numbers = try JSONDecoder().decode([Number].self, from: Data(json.utf8))
        let texts = Dictionary(uniqueKeysWithValues: numbers.map { ($0.key, $0.text) })
        for use in keys.values where use.day == site.model.day && use.key.target == nil {
            let measurement = site.model.ledger.asOf(use.day).measure(use.key)
            let text = MeasurementRecord(measurement, language: language).fields
                .first { $0.name == .text }?.value
            #expect(texts["\(use.key)"].map { .text($0) } == text, "\(use.key)")
        }
    }

    /// What the downloads say of a number.
    private struct Number: Decodable {
        var key: String
        var text: String
    }

    /// The numbers that the pages of measures derive, by the places where they do.
    private static func derivations(
        in pages: [String], of model: SiteModel
    ) -> [String: MeasureUse] {
        var found: [String: MeasureUse] = [:]
        for page in pages {
            for part in page.components(separatedBy: " worked\" id=\"").dropFirst() {
                let anchor = part.prefix { $0 != "\"" }
                guard let note = part.firstRange(of: "<p class=\"src\">"),
                    let day = Day(String(anchor.suffix(10)))
                else { continue }
                let text = part[note.upperBound...].prefix { $0 != "," }
                var ignored = Diagnostics()
                let place = SourceLocation(file: "")
                guard let key = model.ledger.key(String(text), at: place, &ignored) else {
                    continue
                }
                found[String(anchor)] = MeasureUse(key: key, day: day)
            }
        }
        return found
    }
}
