/// The two scales of a plot, and the area they span.
struct Scales {
    var positions: PositionScale
    var values: ValueScale
    var area: Rect
    /// Whether positions run down and numbers to the right.
    var isFlipped: Bool

    /// The point of a position and a number; `nil` where the axis does not have the position.
    func point(_ position: ChartPosition, _ value: Double) -> (x: Double, y: Double)? {
        positions(position).map { middle in
            isFlipped ? (values(value), middle) : (middle, values(value))
        }
    }

    /// Whether bars fill their slots.
    var fillsSlots = false

    /// The width of a bar: most of its slot, but never broad.
    var barWidth: Double {
        let step = positions.step
        if fillsSlots { return step }
        return step < 12 ? max(step * 0.8, 1) : min(step * 0.66, isFlipped ? 22 : 72)
    }

    /// The rectangle of a bar between two numbers.
    func bar(_ position: ChartPosition, from base: Double, to value: Double) -> Rect? {
        positions(position).map { middle in
            let (a, b) = (values(base), values(value))
            let half = barWidth / 2
            return isFlipped
                ? Rect(left: min(a, b), top: middle - half, right: max(a, b), bottom: middle + half)
                : Rect(left: middle - half, top: min(a, b), right: middle + half, bottom: max(a, b))
        }
    }
}
