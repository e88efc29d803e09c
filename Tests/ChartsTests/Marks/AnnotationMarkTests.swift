import Testing

@testable import Charts

@Suite("Annotations")
struct AnnotationMarkTests {
    private func chart(_ annotations: [AnnotationMark]) -> Chart {
        var chart = Chart(Gallery.bars(Gallery.sixQuarters)).title("T")
        chart.annotations = annotations
        return chart
    }

    private func mark(_ text: String, _ day: String) -> AnnotationMark {
        AnnotationMark(text, .day(Gallery.day(day)))
    }

    @Test("A day stands in the period that holds it; one outside is told")
    func days() throws {
        #expect(try chart([mark("Sale", "2025-05-01")]).texts().contains("Sale"))
        let outside = try chart([mark("Sale", "1999-05-01")]).render()
        #expect(outside.warnings == [.annotationOutside("Sale")])
    }

    @Test("A few short ones are written where they stand, more are numbered and listed")
    func numbered() throws {
        let many = chart((1...4).map { mark("Event \($0)", "2025-0\($0)-01") })
        let texts = try many.texts()
        #expect(texts.contains("4") && !texts.contains("Event 4"))
        let footer = FigureWords(figure: try many.render()).footer
        #expect(footer.hasPrefix("1 Event 1 (1 Jan 2025) · 2 Event 2 (1 Feb 2025)"))
    }

    @Test("They are told in the description, and stand in the table")
    func told() throws {
        let figure = try chart([mark("Sale", "2025-05-01")]).render()
        #expect(figure.description.contains("Marked: 1 May 2025: Sale"))
        #expect(figure.table.rows.last?.map(\.text) == ["1 May 2025", "", "", "Sale"])
        #expect(figure.table.headers.last == "Event")
    }
}
