import Dates
import Numbers
import Testing

@testable import Charts

/// What holds for every chart, over the gallery and over made-up data.
@Suite("Every chart")
struct ChartPropertyTests {
    @Test("Words of the gallery stay inside, and cover no others", arguments: Gallery.all)
    func gallery(_ exhibit: Exhibit) throws {
        for (width, narrow) in [(640, 320), (1200, 280)] {
            let figure = try exhibit.chart.render(
                width: width, narrow: narrow, locale: exhibit.locale, idPrefix: "c")
            try check(figure, exhibit.name)
        }
    }

    @Test("Made-up data are drawn inside, apart and well formed", arguments: 0..<300)
    func random(_ seed: Int) throws {
        var random = SeededRandom(seed)
        let chart = RandomChart.chart(&random)
        let figure = try chart.render(locale: [.en, .zh, .de][seed % 3], idPrefix: "c")
        try check(figure, "seed \(seed)")
        #expect(figure.description.count <= 400, "seed \(seed)")
        #expect(try chart.render(locale: [.en, .zh, .de][seed % 3], idPrefix: "c") == figure)
    }

    private func check(_ figure: Figure, _ name: String) throws {
        for bytes in [figure.svg, figure.narrowSVG] {
            let drawn = DrawnSVG(bytes)
            #expect(drawn.isWellFormed, "\(name)")
            #expect(
                drawn.outside == [], "\(name), width \(drawn.width) of \(figure.chart.kind.short)")
            #expect(drawn.overlaps == [], "\(name), width \(drawn.width)")
            #expect(drawn.strayCoordinates == [], "\(name), width \(drawn.width)")
            let text = String(decoding: bytes, as: UTF8.self)
            for word in ["nan", "inf", "\"-0\"", " -0 ", "e+", "e-0"] {
                #expect(!drawn.paths.contains { $0.contains(word) }, "\(name): \(word)")
            }
            #expect(!text.contains("style=") && !text.contains("<script"))
        }
        #expect(DrawnSVG(figure.standalone).isWellFormed, "\(name)")
        #expect(DrawnSVG(figure.html(csvAddress: "a.csv")).isWellFormed, "\(name)")
    }

    @Test("Heights of bars are proportional to their numbers, to a tenth", arguments: 0..<60)
    func proportional(_ seed: Int) throws {
        var random = SeededRandom(seed)
        let values = (0..<random.number(in: 2...8)).map { _ in
            Double(random.number(in: 1...200_000))
        }
        let data = values.enumerated().map { Datum(.category("N\($0)"), .exact($1)) }
        let style = Style(width: 640, locale: .en, format: .number, unit: "")
        let plot = Bars(data).composition(style).plots[0]
        let layout = PlotLayout.fitted(plot, style)
        let heights = data.compactMap { datum in
            layout.scales.bar(datum.position, from: 0, to: datum.value.main ?? 0)?.height
        }
        #expect(heights.count == values.count)
        let unit = heights[0] / values[0]
        for (height, value) in zip(heights, values) {
            #expect(abs(height - value * unit) < 0.1, "seed \(seed)")
        }
    }

    @Test("Bars as they are drawn are as high as their numbers, to a tenth", arguments: 0..<60)
    func drawnHeights(_ seed: Int) throws {
        var random = SeededRandom(seed)
        let values = (0..<random.number(in: 2...8)).map { _ in
            Double(random.number(in: 1...200_000))
        }
        let data = values.enumerated().map { Datum(.category("N\($0)"), .exact($1)) }
        let drawn = DrawnSVG(try Chart(.bars(Bars(data))).title("T").render().svg)
        // Each bar is a rectangle: M left top H right V bottom H left z.
        let bars = try #require(drawn.paths.first { $0.hasSuffix("z") })
        let points = DrawnSVG.points(bars)
        let tops = points.compactMap { $0.0 == nil ? nil : $0.1 }
        let bottoms = points.compactMap { $0.0 == nil ? $0.1 : nil }
        let heights = zip(tops, bottoms).map { $1 - $0 }
        let highest = try #require(zip(heights, values).max { $0.1 < $1.1 })
        #expect(heights.count == values.count, "seed \(seed)")
        for (height, value) in zip(heights, values) {
            #expect(abs(height - value * highest.0 / highest.1) < 0.21, "seed \(seed)")
        }
    }

    @Test("Numbers of a description are all in the table", arguments: Gallery.all)
    func described(_ exhibit: Exhibit) throws {
        try checkDescription(try exhibit.chart.render(locale: .en, idPrefix: "c"), exhibit.name)
    }

    @Test("Numbers of made-up descriptions are all in the table", arguments: 0..<200)
    func describedRandom(_ seed: Int) throws {
        var random = SeededRandom(seed)
        try checkDescription(try RandomChart.chart(&random).render(), "seed \(seed)")
    }

    /// Every number of four digits or with decimals; smaller ones count, or name quarters and days.
    private func checkDescription(_ figure: Figure, _ name: String) throws {
        let cells = figure.table.rows.joined().map(\.text).joined(separator: " | ")
        for word in figure.description.split(whereSeparator: { !"0123456789,.".contains($0) }) {
            let number = word.drop { ".,".contains($0) }.reversed().drop { ".,".contains($0) }
            let text = String(number.reversed())
            guard text.count > 3 || text.contains(".") else { continue }
            let isCount = text == "\(figure.table.rows.count)"
            #expect(
                isCount || cells.contains(text), "\(name): \(text) of: \(figure.description)")
        }
    }

    @Test("Many charts drawn at once have the bytes of one drawn alone")
    func concurrent() async throws {
        let alone = try Gallery.all.map { try $0.chart.render(locale: $0.locale).standalone }
        let together = try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
            for (index, exhibit) in Gallery.all.enumerated() {
                group.addTask {
                    (index, try exhibit.chart.render(locale: exhibit.locale).standalone)
                }
            }
            var drawn = [[UInt8]](repeating: [], count: Gallery.all.count)
            for try await (index, bytes) in group { drawn[index] = bytes }
            return drawn
        }
        #expect(together == alone)
    }
}

/// Charts of made-up data with hostile names.
enum RandomChart {
    static let names = [
        "A", "</svg><script>", "\u{202E}abc", "数据", "שלום 12", "e\u{301}\u{301}", "👩‍👩‍👧", "\u{0}\u{1}",
        "\"'&", "a very long name that goes on and on and on", "\u{FFFE}x", "=1+1", "١٢٣",
    ]

    static func chart(_ random: inout SeededRandom) -> Chart {
        let count = random.number(in: 0...14)
        let isNamed = random.chance(2)
        let data = (0..<count).map { index -> Datum in
            let name = names[index % names.count] + "\(index)"
            let month = Gallery.month(2024 * 12 + index)
            return Datum(isNamed ? .category(name) : month, value(&random))
        }
        let kind: ChartKind
        switch random.number(in: 0...8) {
        case 6 where !isNamed: kind = .heatmap(Heatmap(data))
        case 7 where !isNamed:
            kind = .multiples(Multiples([.init(names[count % 13], data, target: .exact(5e6))]))
        case 8:
            kind = .bullet(
                Bullet(
                    names[count % 13], value(&random),
                    targets: [.init("Target", Double(random.number(in: 1...900)) * 1e4)]))
        case 0: kind = .bars(Bars(data))
        case 1: kind = .growth(Growth(data, on: "a base"))
        case 2:
            kind = .peers(
                Peers(data.map { Peers.Row("\($0.position)".prefix(40) + "", $0.value) }))
        case 3 where !isNamed: kind = .line(Lines([.init("One", data), .init("Two", data)]))
        case 4 where !isNamed:
            kind = .cumulative(
                Cumulative(
                    from: Gallery.day("2024-01-01"), to: Gallery.day("2025-06-30"), data,
                    targets: Gallery.announced))
        default: kind = .bars(Bars(data, emphasis: .latest))
        }
        var chart = Chart(kind).title("T").unit("units")
        if random.chance(3) {
            chart.annotations = (0..<random.number(in: 1...5)).map { index in
                AnnotationMark(
                    names[(index + count) % 13],
                    isNamed
                        ? .category(names[0] + "0")
                        : Gallery.month(2024 * 12 + index))
            }
        }
        return chart
    }

    private static func value(_ random: inout SeededRandom) -> ChartValue {
        let scale = 1.0.scaled(byTenTo: random.number(in: 0...9))
        let number = Double(random.number(in: -200...900)) / 100 * scale
        switch random.number(in: 0...6) {
        case 0: return .atLeast(number)
        case 1: return .atMost(number)
        case 2: return .between(number, number + scale)
        case 3: return .about(number)
        case 4: return .unknown(reason: "none")
        case 5: return .projected(number, low: number - scale, high: number + scale)
        default: return .exact(number)
        }
    }
}

extension ChartKind {
    /// The kind's name and the start of its data, for messages.
    fileprivate var short: String { String("\(self)".prefix(60)) }
}
