extension Share {
    func composition(_ style: Style) -> Composition {
        wholes.count == 1 ? bar(wholes[0], style) : columns(style)
    }

    /// One lying bar, its parts named in it or, where they are too small, under it.
    private func bar(_ whole: Whole, _ style: Style) -> Composition {
        let height = 92.0
        let shares = LargestRemainder.thousandths(whole.parts.map(\.value))
        var marks: [Mark] = []
        var captions: [Composition.Caption] = []
        var small: [(part: Part, text: String, middle: Double)] = []
        var before = 0
        for (part, share) in zip(whole.parts, shares) {
            var bar = segment(.category(whole.name), part, before, share, true)
            let middle = (Double(before) + Double(share) / 2) / 1000 * style.width
            before += share
            let percent = self.percent(share, style)
            let width = Double(share) / 1000 * style.width - 10
            let ink: Ink = part.isRest ? .text : .background
            if TextMetrics.reserved(part.name) <= width,
                TextMetrics.reserved(percent, bold: true) <= width
            {
                let paint = TextPaint(ink: ink, anchor: .middle)
                let bold = TextPaint(ink: ink, anchor: .middle, isBold: true)
                captions.append(.init(text: percent, x: middle, y: 28, paint: bold))
                captions.append(.init(text: part.name, x: middle, y: 45, paint: paint))
                bar.wordRoom = room([percent, part.name], height: 40)
            } else if share > 0 {
                small.append((part, "\(part.name) \(percent)", middle))
            }
            marks.append(.bar(bar))
        }
        captions += under(small, style)
        var plot = Plot(
            marks: marks, frame: Rect(left: 0, top: 6, right: style.width, bottom: 60))
        plot.hasPositionAxis = false
        plot.hasValueAxis = false
        plot.labelsBars = false
        plot.headroom = 0
        plot.range = 0...1
        plot.fillsSlots = true
        return Composition(
            height: small.isEmpty ? 66 : height, plots: [plot], captions: captions)
    }

    /// The names of small parts in a row under the bar.
    private func under(
        _ small: [(part: Part, text: String, middle: Double)], _ style: Style
    ) -> [Composition.Caption] {
        let items = small.map {
            Spreading.Item(middle: $0.middle, size: TextMetrics.reserved($0.text, bold: true) + 8)
        }
        let middles = Spreading.spread(items, within: -4...(style.width + 4))
        return zip(small, middles).map { item, middle in
            let paint = TextPaint(ink: color(item.part).textInk, anchor: .middle, isBold: true)
            return .init(text: item.text, x: middle, y: 80, paint: paint)
        }
    }

    /// Columns, the parts named beside the last one.
    private func columns(_ style: Style) -> Composition {
        let height = style.height(wide: 300, narrow: 260)
        var (marks, words): ([Mark], [Mark]) = ([], [])
        var ends: [EndLabel] = []
        for (index, whole) in wholes.enumerated() {
            let shares = LargestRemainder.thousandths(whole.parts.map(\.value))
            var before = 0
            for (part, share) in zip(whole.parts, shares) {
                let position = ChartPosition.category(whole.name)
                var bar = segment(position, part, before, share, false)
                let middle = (Double(before) + Double(share) / 2) / 1000
                if share >= 80, !style.isNarrow || wholes.count <= 4 {
                    var text = TextMark(percent(share, style), position, middle)
                    text.inkOnShape = part.isRest ? .text : .background
                    words.append(.text(text))
                    bar.wordRoom = room([text.text], height: 20)
                }
                marks.append(.bar(bar))
                if index == wholes.count - 1, share > 0 {
                    let label =
                        style.isNarrow ? TextFitting.shortened(part.name, width: 90) : part.name
                    ends.append(
                        EndLabel(value: middle, lines: [label], ink: color(part).textInk))
                }
                before += share
            }
        }
        var plot = Plot(
            marks: marks + words, frame: Rect(left: 0, top: 0, right: style.width, bottom: height))
        plot.hasValueAxis = false
        plot.labelsBars = false
        plot.headroom = 4
        plot.range = 0...1
        plot.endLabels = ends
        return Composition(height: height, plots: [plot])
    }

    private func segment(
        _ position: ChartPosition, _ part: Part, _ before: Int, _ share: Int, _ isHorizontal: Bool
    ) -> BarMark {
        var bar = BarMark(position, .exact(Double(before + share) / 1000))
        bar.base = Double(before) / 1000
        bar.color = color(part)
        bar.gap = 2
        bar.isHorizontal = isHorizontal
        bar.label = ""
        bar.wordRoom = Extent(width: 0, height: 0)
        return bar
    }

    /// The room of words in the middle of a part, which its pattern leaves free.
    private func room(_ lines: [String], height: Double) -> Extent {
        let widths = lines.map { TextMetrics.reserved($0, bold: true) }
        return Extent(width: (widths.max() ?? 0) + 6, height: height)
    }

    func percent(_ thousandths: Int, _ style: Style) -> String {
        var numbers = style.numbers
        numbers.format = .percent(places: 1)
        return numbers.full(Double(thousandths) / 1000)
    }
}
