/// The text at the end of each bar: in full where slots have room, else short, else only the last,
/// the highest and the lowest.
enum BarTexts {
    /// The texts of the bars of a plot, in their order; an empty one where there is none.
    static func texts(for layout: PlotLayout) -> [String] {
        let bars = layout.plot.marks.compactMap { mark in
            if case .bar(let bar) = mark { bar } else { nil }
        }
        guard layout.plot.labelsBars else { return bars.map { $0.label ?? "" } }
        let numbers = layout.style.numbers
        let full = { (bar: BarMark) in bar.label ?? numbers.label(bar.value) }
        if layout.scales.isFlipped { return bars.map(full) }
        let step = layout.scales.positions.step
        guard step >= 40 else { return placed(bars, layout, isSparse: true) }
        let fits = { (text: String) in TextMetrics.width(text, bold: true) + 3 <= step }
        // A range that is too wide alone is shortened alone.
        let mixed = bars.map { bar in
            let text = full(bar)
            if case .between = bar.value, !fits(text) { return compact(bar, numbers) }
            return text
        }
        return mixed.allSatisfy(fits) ? mixed : placed(bars, layout, isSparse: false)
    }

    private static func compact(_ bar: BarMark, _ numbers: NumberText) -> String {
        bar.label ?? numbers.label(bar.value, compact: true)
    }

    /// The last, the highest and the lowest, then, unless sparse, the others; one that would cover
    /// a text before it or another bar is left out.
    private static func placed(
        _ bars: [BarMark], _ layout: PlotLayout, isSparse: Bool
    ) -> [String] {
        var result = bars.map { _ in "" }
        let known = bars.indices.filter { bars[$0].value.main != nil }
        let value = { (index: Int) in bars[index].value.high ?? 0 }
        let wishes =
            [known.last, known.max { value($0) < value($1) }, known.min { value($0) < value($1) }]
            .compactMap(\.self) + (isSparse ? [] : Array(bars.indices))
        let shapes = bars.map { bar in
            bar.value.high.flatMap { layout.scales.bar(bar.position, from: bar.base, to: $0) }
        }
        var taken: [Rect] = []
        for index in wishes where result[index].isEmpty {
            let text = compact(bars[index], layout.style.numbers)
            guard let box = bars[index].textBox(text, in: layout) else { continue }
            let covers =
                taken.contains { $0.overlap(box) > 0 }
                || shapes.indices.contains { shape in
                    shape != index && (shapes[shape]?.overlap(box) ?? 0) > 0
                }
            if covers { continue }
            taken.append(box)
            result[index] = text
        }
        return result
    }
}
