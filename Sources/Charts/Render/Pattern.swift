/// Lines over a fill that tell it from others where colours do not: drawn, since a `pattern` paints
/// nothing while its drawing is hidden.
enum Pattern: Hashable {
    case diagonal, dots, backDiagonal, horizontal, cross
}

/// A width and a height in units of the drawing.
struct Extent: Hashable, Sendable {
    var width: Double
    var height: Double
}

extension Path {
    /// The lines of a pattern, cut at the edges of a rectangle.
    mutating func pattern(_ pattern: Pattern, _ rect: Rect) {
        switch pattern {
        case .diagonal: hatch(rect, gap: 8)
        case .backDiagonal: hatch(rect, gap: 8, rises: false)
        case .horizontal: rows(rect) { $1.horizontal($0.right) }
        case .dots:
            rows(rect) { rect, path in
                for x in stride(from: rect.left, to: rect.right - 8, by: 8) {
                    path.horizontal(x + 2)
                    path.move(x + 8, rect.top)
                }
                path.horizontal(rect.right)
            }
        case .cross:
            hatch(rect, gap: 10)
            hatch(rect, gap: 10, rises: false)
        }
    }

    /// Rows at multiples of six, each started at the left edge; `rect.top` is that of the row.
    private mutating func rows(_ rect: Rect, _ draw: (Rect, inout Path) -> Void) {
        let first = (rect.top / 6).rounded(.up) * 6
        for y in stride(from: first, to: rect.bottom, by: 6) {
            move(rect.left, y)
            draw(Rect(left: rect.left, top: y, right: rect.right, bottom: y), &self)
        }
    }
}

extension Rect {
    /// What is left of the rectangle around the words in its middle: left, right, above, under.
    func around(_ words: Extent) -> [Rect] {
        let (x, y) = ((left + right) / 2, (top + bottom) / 2)
        let hole = Rect(
            left: max(left, x - words.width / 2), top: max(top, y - words.height / 2),
            right: min(right, x + words.width / 2), bottom: min(bottom, y + words.height / 2))
        return [
            Rect(left: left, top: top, right: hole.left, bottom: bottom),
            Rect(left: hole.right, top: top, right: right, bottom: bottom),
            Rect(left: hole.left, top: top, right: hole.right, bottom: hole.top),
            Rect(left: hole.left, top: hole.bottom, right: hole.right, bottom: bottom),
        ].filter { $0.width > 0 && $0.height > 0 }
    }
}
