import Testing

@testable import Charts

@Suite("Waterfalls")
struct WaterfallTests {
    private let chart = Chart(
        .waterfall(
            Waterfall("2024", 100, [.init("Up", 50), .init("Down", -20)], endName: "2025")))

    @Test("The end is the sum, and each change has its sign")
    func sum() throws {
        let texts = try chart.texts()
        #expect(["100", "+50", "−20", "130"].allSatisfy(texts.contains))
    }

    @Test("Every bar of a narrow drawing is named")
    func names() throws {
        let texts = try chart.texts(width: 200)
        #expect(["2024", "Up", "Down", "2025"].allSatisfy(texts.contains))
    }
}
