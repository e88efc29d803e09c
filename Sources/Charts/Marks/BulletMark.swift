/// A bar over tonal ranges with ticks for its targets.
public struct BulletMark: ChartContent, Hashable, Sendable {
    /// What it shows.
    public var bullet: Bullet

    /// A measure against its targets.
    public init(_ bullet: Bullet) { self.bullet = bullet }

    /// The bullet as a list of one mark.
    public var marks: [Mark] { [.bullet(self)] }
}

extension BulletMark {
    /// Draws the ranges, the bar, the ticks, and the words over them.
    func draw(in sketch: inout Sketch) {
        let scale = sketch.scales.values
        let area = sketch.scales.area
        let track = Rect(
            left: area.left, top: area.bottom - 32, right: area.right, bottom: area.bottom - 4)
        drawRanges(track, scale, in: &sketch)
        drawBar(track.inset(0, 7), scale, in: &sketch)
        if let pace = bullet.pace {
            let x = scale(pace.value)
            sketch.canvas.draw(.line, .stroke(.axis, 1.5, dash: "3 2")) {
                $0.polyline([(x, track.top - 3), (x, track.bottom + 3)])
            }
        }
        for target in bullet.targets {
            let x = scale(target.value)
            sketch.canvas.draw(.line, .stroke(.c2, 3)) {
                $0.polyline([(x, track.top - 5), (x, track.bottom + 5)])
            }
        }
        drawWords(track.top - 10, scale, in: &sketch)
    }

    /// The lowest range is the darkest, as the bar is judged by how far it left it behind.
    private func drawRanges(_ track: Rect, _ scale: ValueScale, in sketch: inout Sketch) {
        let ends = bullet.ranges.isEmpty ? [scale.high] : bullet.ranges
        sketch.canvas.draw(.grid, .fill(.range)) { $0.rectangle(track) }
        for (index, end) in ends.enumerated().dropLast() {
            var part = track
            part.right = scale(end)
            let tint = [".16", ".14", ".12", ".1"][min(index, 3)]
            sketch.canvas.draw(.fill, .fill(.mutedMark, opacity: tint)) { $0.rectangle(part) }
        }
    }

    private func drawBar(_ track: Rect, _ scale: ValueScale, in sketch: inout Sketch) {
        guard let low = bullet.value.low, let high = bullet.value.high else { return }
        var bar = track
        bar.right = scale(low)
        sketch.canvas.draw(.shape, .fill(.c1)) { $0.rectangle(bar) }
        if high > low {
            var open = track
            (open.left, open.right) = (scale(low), scale(high))
            let paint = Paint(fill: .background, stroke: .c1, width: 1.5)
            sketch.canvas.draw(.shape, paint) { $0.rectangle(open.inset(0.75)) }
        }
        if case .atLeast = bullet.value { BoundShapes.drawOpenEnd(of: bar, .c1, in: &sketch) }
    }

    /// Words over a tick.
    private struct Word {
        var text: String
        var x: Double
        var ink: Ink

        var isBold: Bool { ink != .mutedText }
        var room: Double { TextMetrics.reserved(text, bold: isBold) + 8 }
    }

    /// The words over the ticks in one row, moved apart where they would touch.
    private func drawWords(_ y: Double, _ scale: ValueScale, in sketch: inout Sketch) {
        let frame = sketch.layout.plot.frame
        let fits = { (words: [Word]) in words.reduce(0) { $0 + $1.room } <= frame.width + 8 }
        let numbers = sketch.style.numbers
        var words = words(scale, numbers, isCompact: false, isNamed: true)
        for isCompact in [false, true] where !fits(words) {
            words = self.words(scale, numbers, isCompact: isCompact, isNamed: false)
        }
        while words.count > 2, !fits(words) {
            sketch.warnings.append(.labelDropped(words.remove(at: 1).text))
        }
        let items = words.map { Spreading.Item(middle: $0.x, size: $0.room) }
        let middles = Spreading.spread(items, within: (frame.left - 4)...(frame.right + 4))
        for (word, middle) in zip(words, middles) {
            let paint = TextPaint(ink: word.ink, anchor: .middle, isBold: word.isBold)
            sketch.text(word.text, middle, y, paint)
        }
    }

    /// The number, the pace and the targets, in full or short, the targets named or not.
    private func words(
        _ scale: ValueScale, _ numbers: NumberText, isCompact: Bool, isNamed: Bool
    ) -> [Word] {
        let write = { isCompact ? numbers.compact($0) : numbers.full($0) }
        let value = numbers.label(bullet.value, compact: isCompact)
        let pace = bullet.pace.map {
            Word(text: "\($0.name) \(write($0.value))", x: scale($0.value), ink: .mutedText)
        }
        return [Word(text: value, x: scale(bullet.value.main ?? 0), ink: .c1)]
            + [pace].compactMap(\.self)
            + bullet.targets.map {
                Word(
                    text: (isNamed ? $0.name + " " : "") + write($0.value), x: scale($0.value),
                    ink: .c2)
            }
    }
}
