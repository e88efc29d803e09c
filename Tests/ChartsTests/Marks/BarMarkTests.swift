import Testing

@testable import Charts

@Suite("Bars of a range")
struct BarMarkTests {
    /// The solid shapes of a chart of one range.
    private func solid(_ low: Double, _ high: Double) throws -> Int {
        let svg = try Chart(Gallery.bars([("2025-Q1", .between(low, high))])).title("T").render()
            .svg
        let text = String(decoding: svg, as: UTF8.self)
        return text.split(separator: "<path").filter { $0.contains("class=\"f-c1\"") }.count
    }

    @Test(
        "Only what is proven is solid",
        arguments: [(10.0, 30.0, 1), (-30.0, -10.0, 1), (-30.0, 30.0, 0), (0.0, 30.0, 0)])
    func proven(_ low: Double, _ high: Double, _ count: Int) throws {
        #expect(try solid(low, high) == count)
    }
}
