import Testing

@testable import Charts

@Suite("Lines")
struct LinesTests {
    private func series(_ name: String, isSubject: Bool = false, _ color: ChartColor? = nil)
        -> Lines.Series
    {
        .init(
            name, (0..<4).map { Datum(.number(Double($0)), .exact(Double($0 + 1))) },
            isSubject: isSubject, color: color)
    }

    private func strokes(_ series: [Lines.Series]) throws -> [String] {
        let svg = String(
            decoding: try Chart(.line(Lines(series))).title("T").render().svg, as: UTF8.self)
        return ["s-c1", "s-c3", "s-c5", "s-mm"].filter { svg.contains("class=\"\($0)\"") }
    }

    @Test("Colours follow the palette, a series keeps its own, and all but the subject are muted")
    func colors() throws {
        #expect(try strokes([series("A"), series("B")]) == ["s-c1", "s-c3"])
        #expect(try strokes([series("A", .c5), series("B")]) == ["s-c1", "s-c5"])
        #expect(try strokes([series("A"), series("B", isSubject: true)]) == ["s-c1", "s-mm"])
    }

    @Test("One point is a dot with its number beside it")
    func onePoint() throws {
        let one = Lines.Series("A", [Datum(.number(1), .exact(42))])
        let drawn = DrawnSVG(try Chart(.line(Lines([one]))).title("T").render().svg)
        let label = try #require(drawn.labels.first { $0.text == "42" })
        #expect(abs(label.box.left - drawn.width / 2) < 40)
    }

    @Test("All ends are named, however low the drawing should be")
    func ends() throws {
        var chart = Chart(.line(Lines((1...6).map { series("Series \($0)") })))
        chart.height = 40
        let texts = try chart.texts()
        #expect((1...6).allSatisfy { texts.contains("Series \($0)") })
    }

    @Test("A gap is not bridged")
    func gap() throws {
        let data = [1, nil, 3].enumerated().map { index, value in
            Datum(.number(Double(index)), value.map { .exact($0) } ?? .unknown(reason: ""))
        }
        let drawn = DrawnSVG(try Chart(.line(Lines([.init("A", data)]))).title("T").render().svg)
        #expect(!drawn.paths.contains { $0.contains("L") })
    }
}
