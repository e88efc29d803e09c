/// The outline of a shape, written with coordinates rounded to a tenth.
struct Path {
    var bytes: [UInt8] = []

    /// Starts at a point.
    mutating func move(_ x: Double, _ y: Double) { command("M", x, y) }

    /// Goes straight to a point.
    mutating func line(_ x: Double, _ y: Double) { command("L", x, y) }

    /// Goes level to a place.
    mutating func horizontal(_ x: Double) {
        bytes.append(UInt8(ascii: "H"))
        bytes.append(coordinate: x)
    }

    /// Goes upright to a place.
    mutating func vertical(_ y: Double) {
        bytes.append(UInt8(ascii: "V"))
        bytes.append(coordinate: y)
    }

    /// Goes back to where it started.
    mutating func close() { bytes.append(UInt8(ascii: "z")) }

    /// A rectangle.
    mutating func rectangle(_ rect: Rect) {
        move(rect.left, rect.top)
        horizontal(rect.right)
        vertical(rect.bottom)
        horizontal(rect.left)
        close()
    }

    /// Straight lines through points.
    mutating func polyline(_ points: some Sequence<(Double, Double)>) {
        var isFirst = true
        for (x, y) in points {
            if isFirst { move(x, y) } else { line(x, y) }
            isFirst = false
        }
    }

    /// A circle, as two arcs.
    mutating func circle(_ x: Double, _ y: Double, _ radius: Double) {
        move(x - radius, y)
        for sign in [1.0, -1] {
            bytes.append(UInt8(ascii: "a"))
            bytes.append(coordinate: radius)
            bytes.append(UInt8(ascii: " "))
            bytes.append(coordinate: radius)
            bytes.append(contentsOf: " 0 1 0 ".utf8)
            bytes.append(coordinate: 2 * radius * sign)
            bytes.append(contentsOf: " 0".utf8)
        }
        close()
    }

    /// Lines at 45° through a rectangle, cut at its edges: a hatch without a pattern, which would
    /// not be painted while its drawing is hidden.
    mutating func hatch(_ rect: Rect, gap: Double = 6, rises: Bool = true) {
        guard rect.width > 0, rect.height > 0 else { return }
        if !rises {
            // The mirror image: x − y is a multiple of the gap.
            let first = ((rect.left - rect.bottom) / gap).rounded(.up) * gap
            for difference in stride(from: first, to: rect.right - rect.top, by: gap) {
                let x1 = max(rect.left, difference + rect.top)
                let x2 = min(rect.right, difference + rect.bottom)
                guard x2 > x1 else { continue }
                move(x1, x1 - difference)
                line(x2, x2 - difference)
            }
            return
        }
        // The lines are x + y = sum; sums are multiples of the gap, so that neighbours agree.
        let first = ((rect.left + rect.top) / gap).rounded(.up) * gap
        for sum in stride(from: first, to: rect.right + rect.bottom, by: gap) {
            let x1 = max(rect.left, sum - rect.bottom)
            let x2 = min(rect.right, sum - rect.top)
            guard x2 > x1 else { continue }
            move(x1, sum - x1)
            line(x2, sum - x2)
        }
    }

    private mutating func command(_ letter: Unicode.Scalar, _ x: Double, _ y: Double) {
        bytes.append(UInt8(ascii: letter))
        bytes.append(coordinate: x)
        bytes.append(UInt8(ascii: " "))
        bytes.append(coordinate: y)
    }
}

extension [UInt8] {
    /// Appends a number rounded to a tenth, without a zero behind the point or a minus before zero.
    mutating func append(coordinate value: Double) {
        var tenths = Int(clamping: (value * 10).rounded())
        if tenths < 0 {
            append(UInt8(ascii: "-"))
            tenths = -tenths
        }
        append(integer: tenths / 10)
        if tenths % 10 != 0 {
            append(UInt8(ascii: "."))
            append(UInt8(ascii: "0") + UInt8(tenths % 10))
        }
    }

    private mutating func append(integer value: Int) {
        if value >= 10 { append(integer: value / 10) }
        append(UInt8(ascii: "0") + UInt8(value % 10))
    }
}
