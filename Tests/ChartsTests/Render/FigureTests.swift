import Dates
import Numbers
import Testing

@testable import Charts

@Suite("A figure in a page")
struct FigureTests {
    private func html(_ chart: Chart, csv: String? = "data.csv") throws -> String {
        String(decoding: try chart.render(idPrefix: "d").html(csvAddress: csv), as: UTF8.self)
    }

    private var chart: Chart {
        Chart(Gallery.bars(Gallery.sixQuarters)).title(
            "R&D grew", subtitle: "Vehicles <per> quarter"
        )
        .unit("vehicles").source("Company results", asOf: Gallery.day("2025-11-18"))
    }

    @Test("The figure has caption, description, two drawings, source, table and download")
    func parts() throws {
        let html = try html(chart)
        for part in [
            "<figcaption id=\"d-t\"><b>R&amp;D grew</b><span>Vehicles &lt;per&gt; quarter</span>",
            "<p class=\"vh\" id=\"d-d\">Bar chart, 6 values, Q2 2024 to Q3 2025. Lowest 27,307",
            "<svg class=\"w\" role=\"img\" aria-labelledby=\"d-t\" aria-describedby=\"d-d\"",
            "<svg class=\"n\"", "Source: Company results, as of 18 November 2025.</p>",
            "<details><summary>The data as a table</summary>", "<a href=\"data.csv\">",
            "<th scope=\"row\">Q3 2025</th><td class=\"r\">108,796</td><td>exact</td>",
        ] {
            #expect(html.contains(part), "\(part)")
        }
    }

    @Test("Titles may arrive as HTML, and dangerous addresses do not")
    func markup() throws {
        var linked = chart
        linked.titleHTML = "<a href=\"#m\">76%</a> reached"
        #expect(try html(linked).contains("<b><a href=\"#m\">76%</a> reached</b>"))
        #expect(try !html(chart, csv: " java\tscript:alert(1)").contains("script:"))
    }

    @Test("Words of Chinese and German pages are in their language")
    func languages() throws {
        let chinese = String(
            decoding: try chart.render(locale: .zh, idPrefix: "d").html(), as: UTF8.self)
        #expect(chinese.contains("来源：Company results") && chinese.contains("柱状图"))
        let german = String(
            decoding: try chart.render(locale: .de, idPrefix: "d").html(), as: UTF8.self)
        #expect(german.contains("Quelle: Company results, Stand 18. November 2025."))
    }

    @Test("A description given by the author is used, and a generated one is short")
    func description() throws {
        var described = chart
        described.alt = "Six rising bars"
        #expect(try described.render().description == "Six rising bars")
        #expect(
            Gallery.all.allSatisfy { exhibit in
                ((try? exhibit.chart.render(locale: exhibit.locale).description.count) ?? 999)
                    <= 400
            })
    }

    @Test("Ids come from the author or from the title")
    func ids() throws {
        #expect(try chart.render().id == "r-d-grew")
        #expect(try chart.render(idPrefix: "x").id == "x")
    }

    @Test("The builder of Swift Charts’ names draws what the kind draws")
    func builder() throws {
        let built = Chart(Gallery.sixQuarters.compactMap { Period($0.0) }) {
            BarMark(x: .value("Quarter", $0), y: .value("Vehicles", $0.firstMonth))
        }.title("T")
        let table = try built.render().table
        #expect(table.headers == ["Quarter", "Vehicles", "Precision"])
        #expect(table.rows.count == 6)
        #expect(DrawnSVG(try built.render().svg).isWellFormed)
    }
}
