import Charts
import Dates
import Foundation
import Testing

@Suite("The example of the documentation")
struct DocumentationTests {
    @Test("It draws a chart that tells the precision of its numbers")
    func example() throws {
        // The example begins.
        let quarters: [(name: String, units: ChartValue)] = [
            ("Q1", .exact(75_869)), ("Q2", .exact(81_302)), ("Q3", .exact(108_796)),
            ("Q4", .atLeast(144_033)),
        ]
        let chart = Chart(quarters) { quarter in
            BarMark(x: .value("Quarter", quarter.name), y: .value("Vehicles", quarter.units))
        }
        .title("Each quarter of 2025 brought more", subtitle: "Xiaomi, vehicles per quarter")
        .source("Company results", asOf: Day("2026-01-03"))
        let figure = try chart.render(width: 640, idPrefix: "quarters")
        let page = figure.html(csvAddress: "quarters.csv")
        let file = figure.standalone
        // The example ends.
        #expect(String(decoding: page, as: UTF8.self).hasPrefix("<figure"))
        #expect(String(decoding: file, as: UTF8.self).contains("≥\u{A0}144,033"))
    }

    @Test("The documentation shows it as it stands here")
    func isShown() throws {
        let test = URL(filePath: #filePath)
        let root = test.deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let page = try String(
            contentsOf: root.appending(path: "Sources/Site/Documentation.docc/Charts.md"),
            encoding: .utf8)
        let lines = try String(contentsOf: test, encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false)
        let begin = try #require(lines.firstIndex { $0.hasSuffix("// The example begins.") })
        let end = try #require(lines.firstIndex { $0.hasSuffix("// The example ends.") })
        let example = lines[(begin + 1)..<end].map { $0.dropFirst(8) }.joined(separator: "\n")
        #expect(page.contains(example))
    }
}
