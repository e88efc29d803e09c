import Testing

@testable import Charts

@Suite("Patterns")
struct PatternTests {
    @Test(
        "Lines of a pattern stay inside their rectangle",
        arguments: [
            Pattern.diagonal, .dots, .backDiagonal, .horizontal, .cross,
        ])
    func inside(_ pattern: Pattern) {
        let rect = Rect(left: 13, top: 7, right: 64, bottom: 41)
        var path = Path()
        path.pattern(pattern, rect)
        let points = DrawnSVG.points(String(decoding: path.bytes, as: UTF8.self))
        #expect(points.count > 8)
        for (x, y) in points {
            #expect((13...64).contains(x ?? 13) && (7...41).contains(y ?? 7))
        }
    }

    @Test("The room of words is left free, and the rest is covered once")
    func around() {
        let rect = Rect(left: 0, top: 0, right: 100, bottom: 50)
        let parts = rect.around(Extent(width: 40, height: 20))
        let area = parts.reduce(0) { $0 + $1.width * $1.height }
        #expect(area == 100 * 50 - 40 * 20)
        #expect(rect.around(Extent(width: 200, height: 90)).isEmpty)
    }

    @Test("Parts of a whole carry patterns that only print and forced colours show")
    func hidden() throws {
        let exhibit = try #require(Gallery.all.first { $0.name == "share" })
        let svg = String(decoding: try exhibit.chart.render().svg, as: UTF8.self)
        #expect(svg.contains(" pt\" fill=\"none\"") && svg.contains("display=\"none\""))
        #expect(ChartStylesheet.css.contains("{.pt{display:inline}}"))
    }
}
