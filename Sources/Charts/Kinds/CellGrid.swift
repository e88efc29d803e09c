/// Rows and columns of shaded cells, each with its number.
struct CellGrid {
    var rows: [String]
    var columns: [String]
    /// The numbers by row and column.
    var values: [[ChartValue]]

    private let rowHeight = 30.0

    /// A plot for each row, the names of rows at the left, those of columns on top.
    func composition(_ style: Style) -> Composition {
        let nameWidth = min(rows.map { TextMetrics.reserved($0) }.max() ?? 0, style.width / 3)
        let left = nameWidth + 8
        let step = (style.width - left) / Double(max(columns.count, 1))
        let heads = columns.map { TextFitting.lines($0, width: step) }
        let head = 6 + 16 * Double(heads.map(\.count).max() ?? 1)
        var composition = Composition(height: head + 2 + Double(rows.count) * rowHeight, plots: [])
        for (index, lines) in heads.enumerated() {
            let x = left + (Double(index) + 0.5) * step
            composition.captions += lines.enumerated().map { line, text in
                let y = 14 + 16 * Double(line)
                return .init(text: text, x: x, y: y, paint: TextPaint(anchor: .middle))
            }
        }
        let isCompact = values.joined().contains {
            TextMetrics.width(style.numbers.label($0)) + 6 > step
        }
        for (row, name) in rows.enumerated() {
            let top = head + Double(row) * rowHeight
            let text = TextFitting.shortened(name, width: nameWidth)
            composition.captions.append(.init(text: text, x: 0, y: top + 19.5, paint: TextPaint()))
            let cells = zip(columns, values[row]).map { column, value -> Mark in
                var cell = RectangleMark(.category(column), .category(name), value)
                cell.shade = shade(value)
                cell.isCompact = isCompact
                return .rectangle(cell)
            }
            var plot = Plot(
                marks: cells,
                frame: Rect(left: 0, top: top, right: style.width, bottom: top + rowHeight))
            plot.leftMargin = left
            plot.hasPositionAxis = false
            plot.hasValueAxis = false
            composition.plots.append(plot)
        }
        return composition
    }

    /// Where a number lies between the lowest and the highest, under 1.
    private func shade(_ value: ChartValue) -> Double {
        let numbers = values.joined().compactMap(\.main)
        guard let number = value.main, let low = numbers.min(), let high = numbers.max(),
            high > low
        else { return 0.5 }
        return (number - low) / (high - low) * 0.999
    }
}

extension CellGrid {
    /// The grid of marks of one's own, rows and columns in the order in which they first come.
    init(_ cells: [RectangleMark], _ words: Words) {
        func uniqued(_ positions: [ChartPosition]) -> [ChartPosition] {
            var seen: Set<ChartPosition> = []
            return positions.filter { seen.insert($0).inserted }
        }
        let (columns, rows) = (uniqued(cells.map(\.x)), uniqued(cells.map(\.y)))
        self.rows = rows.map(words.name)
        self.columns = columns.map(words.name)
        values = rows.map { row in
            columns.map { column in
                cells.last { $0.x == column && $0.y == row }?.value ?? .unknown(reason: "")
            }
        }
    }
}
