import Testing

@testable import Charts

@Suite("Charts as files of their own")
struct StandaloneSVGTests {
    @Test("They have title, description, literal colours and an opaque background, and no script")
    func parts() throws {
        let chart = Chart(Gallery.bars(Gallery.sixQuarters)).title("A & B", subtitle: "Sub")
            .source("Somebody").chartYScale(domain: 0...200_000)
        let svg = String(decoding: try chart.render().standalone, as: UTF8.self)
        for part in [
            "<title id=\"t\">A &amp; B</title>", "<desc id=\"d\">Bar chart, 6 values",
            "fill=\"#FFFFFF\"/>", ">Sub</text>", ">Source: Somebody.</text>", "lang=\"en\"",
        ] {
            #expect(svg.contains(part), "\(part)")
        }
        #expect(!svg.contains("<style") && !svg.contains("<script") && !svg.contains("var("))
    }

    @Test("A logarithmic scale is said in the subtitle")
    func logarithmic() throws {
        let data = (1...4).map { Datum(.number(Double($0)), .exact(Double($0))) }
        let chart = Chart(.line(Lines([.init("A", data)]))).title("T", subtitle: "Sub")
            .chartYScale(type: .log)
        let figure = try chart.render()
        #expect(FigureWords(figure: figure).subtitle == "Sub, logarithmic scale")
        #expect(figure.description.contains("logarithmic scale"))
    }
}
