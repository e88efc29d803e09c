/// Puts words beside their points where they cover least: eight places at two distances, the most
/// important first.
struct LabelPlacer {
    /// Words that look for a place.
    struct Request {
        var text: String
        var x: Double
        var y: Double
        var paint: TextPaint
        /// The place they would like; the others follow in order.
        var placement: LabelPlacement
        var priority: Int
        /// How far from the point they stand at least.
        var distance = 9.0
        /// Whether they are left out, and not missed, where every place covers something.
        var isOptional = false
    }

    /// Words in their place.
    struct Placed {
        var text: String
        var x: Double
        var y: Double
        var paint: TextPaint
    }

    /// Where words may stand.
    var bounds: Rect
    /// Words that are placed already.
    var taken: [Rect]
    /// Shapes: better not covered, but words with a halo can stand on them.
    var shapes: [Rect]

    /// The words that found a place, and those that did not.
    mutating func place(_ requests: [Request]) -> (placed: [Placed], dropped: [String]) {
        var placed: [Placed] = []
        var dropped: [String] = []
        let order = requests.indices.sorted {
            (-requests[$0].priority, $0) < (-requests[$1].priority, $1)
        }
        for index in order {
            let request = requests[index]
            guard let (label, box) = best(request) else {
                if !request.isOptional { dropped.append(request.text) }
                continue
            }
            taken.append(box)
            placed.append(label)
        }
        return (placed, dropped)
    }

    private func best(_ request: Request) -> (Placed, Rect)? {
        var best: (label: Placed, box: Rect, cost: Double)?
        let wish = request.placement.rawValue
        for distance in [request.distance, request.distance + 9] {
            for step in 0..<8 {
                guard let placement = LabelPlacement(rawValue: (wish + step) % 8) else { continue }
                let (label, box) = candidate(request, placement, distance)
                guard isInside(box), !taken.contains(where: { $0.overlap(box) > 0 }) else {
                    continue
                }
                let covered = shapes.reduce(0) { $0 + $1.overlap(box) }
                if request.isOptional, covered > 40 { continue }
                let cost = covered + Double(step) + (distance > request.distance ? 6 : 0)
                if best.map({ cost < $0.cost }) ?? true { best = (label, box, cost) }
            }
        }
        return best.map { ($0.label, $0.box) }
    }

    private func isInside(_ box: Rect) -> Bool {
        box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top
            && box.bottom <= bounds.bottom
    }

    private func candidate(
        _ request: Request, _ placement: LabelPlacement, _ distance: Double
    ) -> (Placed, Rect) {
        let (dx, dy, anchor) = placement.offset(distance)
        var paint = request.paint
        paint.anchor = anchor
        let (x, y) = (request.x + dx, request.y + dy)
        let box = Rect.text(request.text, x: x, y: y, anchor: anchor, bold: paint.isBold)
        return (Placed(text: request.text, x: x, y: y, paint: paint), box)
    }
}

extension LabelPlacement {
    /// How far the baseline is moved, and which end of the words stands there.
    func offset(_ distance: Double) -> (Double, Double, TextAnchor) {
        let side = distance * 0.8
        return switch self {
        case .aboveRight: (side, -distance + 1, .start)
        case .above: (0, -distance - 1, .middle)
        case .aboveLeft: (-side, -distance + 1, .end)
        case .right: (distance, 4.5, .start)
        case .left: (-distance, 4.5, .end)
        case .belowRight: (side, distance + 8, .start)
        case .below: (0, distance + 11, .middle)
        case .belowLeft: (-side, distance + 8, .end)
        }
    }
}
