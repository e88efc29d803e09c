import Numbers

/// A chart of its author's own marks.
struct CustomMarks {
    var marks: [Mark]

    init(_ marks: [Mark]) { self.marks = marks }

    /// Points of one series joined into one mark, where its first point stands.
    static func joined(_ marks: [Mark]) -> [Mark] {
        var result: [Mark] = []
        var places: [SeriesKey: Int] = [:]
        for mark in marks {
            guard let key = SeriesKey(mark) else {
                result.append(mark)
                continue
            }
            if let place = places[key] {
                result[place].append(mark)
            } else {
                places[key] = result.count
                result.append(mark)
            }
        }
        return result
    }

    /// What points of one mark have in common.
    private struct SeriesKey: Hashable {
        var shape: Int
        var name: String

        init?(_ mark: Mark) {
            switch mark {
            case .line(let line): (shape, name) = (0, line.series)
            case .area(let area): (shape, name) = (1, area.series)
            case .step(let step): (shape, name) = (2, step.series)
            case .band: (shape, name) = (3, "")
            default: return nil
            }
        }
    }

    /// The data of one mark, its series, and the names of its two channels.
    private func series(_ mark: Mark) -> (name: String, data: [Datum], heads: [String])? {
        switch mark {
        case .bar(let bar): ("", [Datum(bar.position, bar.value)], bar.names)
        case .line(let line): (line.series, line.points, line.names)
        case .area(let area): (area.series, area.points, area.names)
        case .step(let step): (step.series, step.points, step.names)
        case .point(let point): (point.series, [Datum(point.position, point.value)], point.names)
        case .rectangle(let cell): (Words(.en).name(of: cell.y), [Datum(cell.x, cell.value)], [])
        case .bullet(let mark):
            (mark.bullet.name, [Datum(.category(mark.bullet.name), mark.bullet.value)], [])
        case .band(let band): ("", band.points, [])
        case .rule, .text, .annotation, .axis, .grid: nil
        }
    }
}

extension CustomMarks: Composing {
    func check() throws(ChartError) {
        for mark in marks {
            guard case .line(let line) = mark else { continue }
            for point in line.points {
                if case .category = point.position { throw .unorderedLine }
            }
        }
    }

    func composition(_ style: Style) -> Composition {
        let cells = marks.compactMap { mark in
            if case .rectangle(let cell) = mark { cell } else { nil }
        }
        if !cells.isEmpty, cells.count == marks.count {
            return CellGrid(cells, style.words).composition(style)
        }
        let height = style.height(wide: 300, narrow: 240)
        let colors: [ChartColor] = [.c1, .c3, .c4, .c5, .c6, .c2]
        var names: [String] = []
        var ends: [EndLabel] = []
        let marks = marks.map { mark -> Mark in
            guard case .line(var line) = mark else { return mark }
            if !names.contains(line.series) { names.append(line.series) }
            let index = names.firstIndex(of: line.series) ?? 0
            line.points = line.points.ordered
            line.color = line.color ?? colors[index % colors.count]
            if !line.series.isEmpty, let value = line.points.last?.value.main {
                ends.append(
                    EndLabel(
                        value: value, lines: [line.series], ink: (line.color ?? .c1).textInk))
            }
            return .line(line)
        }
        var plot = Plot(
            marks: marks, frame: Rect(left: 0, top: 0, right: style.width, bottom: height))
        let bars = marks.compactMap { mark in
            if case .bar(let bar) = mark { Datum(bar.position, bar.value) } else { nil }
        }
        if bars.count == marks.count { plot.slots = uniqued(bars.slots) }
        plot.headroom = 38
        plot.endLabels = ends
        let isFlipped = Channels(marks).isFlipped
        plot.leftMargin = isFlipped ? style.width * 0.25 : 0
        if isFlipped { plot.headroom = 110 }
        return Composition(height: height, plots: [plot])
    }

    private func uniqued(_ positions: [ChartPosition]) -> [ChartPosition] {
        var seen: Set<ChartPosition> = []
        return positions.filter { seen.insert($0).inserted }
    }

    /// Each line on its own; bars are together, and may be stacked at one position.
    var inputs: [[Datum]] {
        marks.compactMap { mark in
            if case .band = mark { return nil }
            return series(mark)?.data
        }
    }

    func table(_ style: Style) -> FigureTable {
        let rows = TableRows(style: style)
        let all = marks.compactMap(series)
        let heads = all.first { $0.heads.contains { !$0.isEmpty } }?.heads
        let hasSeries = all.contains { !$0.name.isEmpty }
        let first = heads?.first ?? style.words.header(of: all.first?.data.first?.position)
        return FigureTable(
            headers: (hasSeries ? [style.words.series] : [])
                + [first, heads?.last ?? rows.valueHeader, style.words.precision],
            rows: all.flatMap { one in
                one.data.map {
                    (hasSeries ? [.init(one.name)] : []) + [rows.head($0)] + rows.cells($0.value)
                }
            })
    }

    func sentences(_ style: Style) -> [String] {
        let type = style.words.pick("Chart", "图表", "Diagramm")
        return Summary(style: style, data: marks.compactMap(series).flatMap(\.data)).sentences(type)
    }
}

extension Mark {
    /// Adds the points of another mark of the same shape.
    fileprivate mutating func append(_ other: Mark) {
        switch (self, other) {
        case (.line(var line), .line(let next)):
            line.points += next.points
            self = .line(line)
        case (.area(var area), .area(let next)):
            area.points += next.points
            self = .area(area)
        case (.step(var step), .step(let next)):
            step.points += next.points
            self = .step(step)
        case (.band(var band), .band(let next)):
            band.points += next.points
            self = .band(band)
        default: break
        }
    }
}
