import Testing

@testable import Charts

@Suite("Sparklines")
struct SparklineTests {
    @Test("The line uses all of its height")
    func height() throws {
        let data = [1, 5, 3].enumerated().map { Datum(.number(Double($0)), .exact(Double($1))) }
        let drawn = DrawnSVG(try Chart(.sparkline(Sparkline(data))).title("T").render().svg)
        let line = try #require(drawn.paths.first)
        let heights = DrawnSVG.points(line).compactMap(\.1)
        #expect((heights.max() ?? 0) - (heights.min() ?? 0) > 0.55 * drawn.height)
        #expect(drawn.labels.isEmpty)
    }
}
