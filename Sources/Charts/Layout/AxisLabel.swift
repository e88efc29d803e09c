/// What stands at one tick of the bottom axis.
struct AxisLabel: Hashable {
    var x: Double
    var text: String
    /// The coarser unit under it, where it changes.
    var second: String?

    /// The width that both lines need.
    var width: Double {
        max(TextMetrics.reserved(text), second.map { TextMetrics.reserved($0) } ?? 0)
    }

    /// Whether no two of the labels, pushed inward at the ends, come nearer than eight units.
    static func fit(_ labels: [AxisLabel], from left: Double, to right: Double) -> Bool {
        var free = -Double.infinity
        for label in labels {
            let box = label.box(from: left, to: right)
            if box.left < free { return false }
            free = box.right + 8
        }
        return true
    }

    /// Where the label begins and ends, pushed inward at the ends of the axis.
    func box(from left: Double, to right: Double) -> (left: Double, right: Double) {
        let half = width / 2
        let start = max(left, min(x - half, right - width))
        return (start, start + width)
    }
}
