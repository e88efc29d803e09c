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
        let step = layout.scales.positions.step
        let fits = { (text: String) in TextMetrics.width(text, bold: true) + 3 <= step }
        if step >= 40, full.allSatisfy(fits) { return full }
        let compact = bars.map { $0.label ?? numbers.label($0.value, compact: true) }
        if step >= 40, compact.allSatisfy(fits) { return compact }
        return sparse(bars, full.contains { fits($0) } ? compact : full, layout)
    }

    /// The last, the highest and the lowest; a later one of these gives way to an earlier.
    private static func sparse(
        _ bars: [BarMark], _ texts: [String], _ layout: PlotLayout
    ) -> [String] {
        var result = bars.map { _ in "" }
        let known = bars.indices.filter { bars[$0].value.main != nil }
        let value = { (index: Int) in bars[index].value.main ?? 0 }
        let wishes = [
            known.last, known.max { value($0) < value($1) }, known.min { value($0) < value($1) },
        ]
        var taken: [Rect] = []
        for case let index? in wishes where result[index].isEmpty {
            guard let point = layout.scales.point(bars[index].position, value(index)) else {
                continue
            }
            let box = Rect.text(texts[index], x: point.x, y: point.y, anchor: .middle, bold: true)
            let covers = taken.contains { $0.left < box.right && box.left < $0.right }
            let inside = box.left >= layout.gridLeft && box.right <= layout.plot.frame.right
            if covers || !inside && bars.count > 3 { continue }
            taken.append(box)
            result[index] = texts[index]
        }
        return result
    }
}
