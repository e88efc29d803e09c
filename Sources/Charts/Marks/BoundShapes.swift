/// The shapes that tell a bound from a number: an open end with an arrow, a ceiling.
enum BoundShapes {
    /// Side strokes beyond the end of a bar and an arrow between them: the number or more.
    static func drawOpenEnd(of bar: Rect, _ ink: Ink, in sketch: inout Sketch) {
        if sketch.scales.isFlipped {
            let middle = (bar.top + bar.bottom) / 2
            sketch.canvas.draw(.detail, .stroke(ink, 1.5)) { path in
                for y in [bar.top + 0.75, bar.bottom - 0.75] {
                    path.move(bar.right, y)
                    path.horizontal(bar.right + 13)
                }
            }
            sketch.canvas.draw(.shape, .fill(ink)) {
                $0.triangle(bar.right + 12, middle, dx: -7.5, dy: 0)
            }
        } else {
            let middle = (bar.left + bar.right) / 2
            sketch.canvas.draw(.detail, .stroke(ink, 1.5)) { path in
                for x in [bar.left + 0.75, bar.right - 0.75] {
                    path.move(x, bar.top)
                    path.vertical(bar.top - 13)
                }
            }
            sketch.canvas.draw(.shape, .fill(ink)) {
                $0.triangle(middle, bar.top - 12, dx: 0, dy: 7.5)
            }
        }
    }

    /// An arrow inside the end of a bar, pointing back: the number or less.
    static func drawCeiling(of bar: Rect, _ ink: Ink, in sketch: inout Sketch) {
        let isFlipped = sketch.scales.isFlipped
        sketch.canvas.draw(.detail, .fill(ink)) { path in
            if isFlipped {
                path.triangle(bar.right - 11, (bar.top + bar.bottom) / 2, dx: 7.5, dy: 0)
            } else {
                path.triangle((bar.left + bar.right) / 2, bar.top + 11, dx: 0, dy: -7.5)
            }
        }
    }
}

extension Path {
    /// A triangle with its tip at a point and its foot that far away.
    mutating func triangle(_ x: Double, _ y: Double, dx: Double, dy: Double) {
        let half = 0.6
        move(x, y)
        line(x + dx + dy * half, y + dy + dx * half)
        line(x + dx - dy * half, y + dy - dx * half)
        close()
    }
}
