extension Mark {
    /// Draws the mark from scaled values.
    func draw(in sketch: inout Sketch) {
        switch self {
        case .bar(let mark): mark.draw(in: &sketch)
        case .line(let mark): mark.draw(in: &sketch)
        case .area(let mark): mark.draw(in: &sketch)
        case .band(let mark): mark.draw(in: &sketch)
        case .step(let mark): mark.draw(in: &sketch)
        case .point(let mark): mark.draw(in: &sketch)
        case .rule(let mark): mark.draw(in: &sketch)
        case .rectangle(let mark): mark.draw(in: &sketch)
        case .text(let mark): mark.draw(in: &sketch)
        case .bullet(let mark): mark.draw(in: &sketch)
        case .annotation(let mark): mark.draw(in: &sketch)
        case .axis(let mark): mark.draw(in: &sketch)
        case .grid(let mark): mark.draw(in: &sketch)
        }
    }

    /// What words had better not cover, up to a distance from the left edge of the plot.
    func obstacles(in scales: Scales, within distance: Double) -> [Rect] {
        let limit = scales.area.left + distance
        switch self {
        case .bar(let bar):
            guard let high = bar.value.high,
                let rect = scales.bar(bar.position, from: bar.base, to: high), rect.left < limit
            else { return [] }
            return [rect]
        case .line(let line): return sampled(line.runs(in: scales), limit)
        case .step(let step): return sampled(step.runs(in: scales).map(\.points), limit)
        case .band(let band):
            return sampled(band.outline(in: scales), limit)
        case .point(let point):
            return point.value.main.flatMap { scales.point(point.position, $0) }
                .map { $0.x < limit ? [Rect.around($0.x, $0.y, point.radius + 1)] : [] } ?? []
        case .area(let area): return sampled(area.runs(in: scales), limit)
        case .rule(let rule):
            guard let y = rule.y, rule.from == nil else { return [] }
            let level = scales.values(y)
            return [Rect(left: scales.area.left, top: level, right: limit, bottom: level + 1)]
        case .annotation(let annotation):
            guard let x = scales.slot(of: annotation.position).flatMap({ scales.positions($0) }),
                x < limit
            else { return [] }
            return [Rect(left: x, top: scales.area.top, right: x + 1, bottom: scales.area.bottom)]
        case .rectangle, .text, .bullet, .axis, .grid: return []
        }
    }

    /// Small boxes along lines, six units apart.
    private func sampled(_ runs: [[(x: Double, y: Double)]], _ limit: Double) -> [Rect] {
        var boxes: [Rect] = []
        for run in runs {
            for (a, b) in zip(run, run.dropFirst()) where min(a.x, b.x) < limit {
                let length = max(abs(b.x - a.x), abs(b.y - a.y))
                let count = max(1, min(200, Int(clamping: length / 6)))
                for index in 0...count {
                    let share = Double(index) / Double(count)
                    let x = a.x + (b.x - a.x) * share
                    if x < limit { boxes.append(.around(x, a.y + (b.y - a.y) * share, 1.5)) }
                }
            }
        }
        return boxes
    }
}

extension Rect {
    /// A square around a point.
    static func around(_ x: Double, _ y: Double, _ radius: Double) -> Rect {
        Rect(left: x - radius, top: y - radius, right: x + radius, bottom: y + radius)
    }
}
