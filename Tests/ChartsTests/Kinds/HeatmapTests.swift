import Testing

@testable import Charts

@Suite("Months by years")
struct HeatmapTests {
    private let months = (0..<14).map { index in
        Datum(Gallery.month(2024 * 12 + index), .exact(Double(index)))
    }

    @Test("Every month has its number, and its name is whole in a narrow drawing")
    func cells() throws {
        let wide = try Chart(.heatmap(Heatmap(months))).texts()
        #expect((0..<14).allSatisfy { wide.contains("\($0)") })
        let narrow = try Chart(.heatmap(Heatmap(months))).texts(width: 280)
        #expect(narrow.contains("May") && narrow.contains("2025"))
    }

    @Test("Only months have cells")
    func lengths() {
        let chart = Chart(.heatmap(Heatmap([Datum(.category("A"), .exact(1))]))).title("T")
        #expect(throws: ChartError.mixedPositions) { try chart.render() }
    }
}
