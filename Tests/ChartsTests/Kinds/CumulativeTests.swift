import Testing

@testable import Charts

@Suite("Running totals")
struct CumulativeTests {
    private func texts(asOf day: String, _ projection: Cumulative.Projection? = nil) throws
        -> [String]
    {
        try Chart(Gallery.cumulative(Gallery.totals, Gallery.announced, projection))
            .source("", asOf: Gallery.day(day)).texts()
    }

    @Test("The day of the data is marked while it lies within the year")
    func asOf() throws {
        #expect(try texts(asOf: "2025-11-20").contains("20 Nov"))
        #expect(try !texts(asOf: "2026-01-03").contains("3 Jan"))
    }

    @Test("Each step of the target is named with its day, and every total")
    func steps() throws {
        let texts = try texts(asOf: "2025-11-20")
        for text in ["300,000 · 3 Jan", "350,000 · raised 18 Mar", "75,869", "157,171", "265,967"] {
            #expect(texts.contains(text), "\(text)")
        }
    }

    @Test("A projection is named at its end, and its method is said")
    func projection() throws {
        let chart = Chart(
            Gallery.cumulative(
                Gallery.totals, [],
                .init(Gallery.day("2025-12-31"), .projected(4e5, low: 3e5, high: 5e5), method: "M"))
        )
        #expect(try chart.texts().contains("300–500k"))
        let figure = try chart.title("T").render()
        #expect(FigureWords(figure: figure).footer == "Projection: M.")
    }
}
