import Testing

@testable import Charts

@Suite("Growth")
struct GrowthTests {
    private let chart = Chart(
        .growth(
            Growth(
                [
                    Datum(.category("A"), .unknown(reason: "no base")),
                    Datum(.category("B"), .exact(0.457)), Datum(.category("C"), .exact(-0.089)),
                ], on: "the year before"))
    ).unit("", format: .percent(places: 1))

    @Test("Changes are signed, and one without a base is not available")
    func signs() throws {
        let texts = try chart.texts()
        #expect(texts.contains("+45.7%") && texts.contains("−8.9%") && texts.contains("n/a"))
    }

    @Test("The base is said under the drawing and in the description")
    func base() throws {
        let figure = try chart.title("T").render()
        #expect(FigureWords(figure: figure).footer == "Change on the year before.")
        #expect(figure.description.contains("Change on the year before"))
    }

    @Test("A range of changes has its unit once")
    func range() throws {
        let points = Chart(
            .growth(Growth([Datum(.category("A"), .between(-0.003, 0.021))], on: ""))
        )
        .unit("", format: .points(places: 1))
        #expect(try points.texts().contains("−0.3 to +2.1\u{A0}pp"))
    }
}
