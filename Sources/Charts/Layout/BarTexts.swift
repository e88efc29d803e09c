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
        let full = bars.map { $0.label ?? numbers.label($0.value) }
        if layout.scales.isFlipped { return full }
        let compact = bars.map { $0.label ?? numbers.label($0.value, compact: true) }
        let step = layout.scales.positions.step
        let fits = { (text: String) in TextMetrics.width(text, bold: true) + 3 <= step }
        if step >= 40 {
            // A range that is too wide alone is shortened alone.
            let mixed = bars.indices.map { index in
                if case .between = bars[index].value, !fits(full[index]) { return compact[index] }
                return full[index]
            }
            if mixed.allSatisfy(fits) { return mixed }
            return placed(bars, compact, layout, isSparse: false)
        }
        return placed(bars, compact, layout, isSparse: true)
    }

    /// The last, the highest and the lowest, then, unless sparse, the others; one that would cover
    /// a text before it or another bar is left out.
    private static func placed(
        _ bars: [BarMark], _ texts: [String], _ layout: PlotLayout, isSparse: Bool
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
            guard let box = bars[index].textBox(texts[index], in: layout) else { continue }
            let covers =
                taken.contains { $0.overlap(box) > 0 }
                || shapes.indices.contains { shape in
                    shape != index && (shapes[shape]?.overlap(box) ?? 0) > 0
                }
            if covers { continue }
            taken.append(box)
            result[index] = texts[index]
        }
        return result
    }
}
