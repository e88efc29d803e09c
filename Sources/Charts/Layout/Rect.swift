/// A rectangle in units of the drawing, y growing downwards.
struct Rect: Hashable {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double

    var width: Double { right - left }
    var height: Double { bottom - top }

    /// The area that two have in common.
    func overlap(_ other: Rect) -> Double {
        let width = min(right, other.right) - max(left, other.left)
        let height = min(bottom, other.bottom) - max(top, other.top)
        return width > 0 && height > 0 ? width * height : 0
    }

    /// Whether a point lies in it.
    func contains(_ x: Double, _ y: Double) -> Bool {
        x > left && x < right && y > top && y < bottom
    }

    /// The box that a line of text takes; `y` is its baseline.
    static func text(
        _ text: String, x: Double, y: Double, anchor: TextAnchor, bold: Bool = false
    ) -> Rect {
        let width = TextMetrics.reserved(text, bold: bold)
        let left =
            switch anchor {
            case .start: x
            case .middle: x - width / 2
            case .end: x - width
            }
        return Rect(left: left, top: y - 11, right: left + width, bottom: y + 3.5)
    }
}
