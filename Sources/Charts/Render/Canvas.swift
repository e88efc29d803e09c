import Markup

/// Shapes and words in layers; what is painted alike is written together, which keeps it small.
struct Canvas {
    /// What lies over what.
    enum Layer: Int, CaseIterable {
        case grid, fill, shape, detail, line, dot, axis
    }

    private struct Shapes {
        var layer: Layer
        var paint: Paint
        var path: Path
    }

    private struct Texts {
        var paint: TextPaint
        var bytes: [UInt8]
        var count: Int
    }

    private var shapes: [Shapes] = []
    private var texts: [Texts] = []

    /// Adds to the shapes of one layer and paint.
    mutating func draw(_ layer: Layer, _ paint: Paint, _ build: (inout Path) -> Void) {
        if let index = shapes.firstIndex(where: { $0.layer == layer && $0.paint == paint }) {
            build(&shapes[index].path)
        } else {
            var path = Path()
            build(&path)
            shapes.append(Shapes(layer: layer, paint: paint, path: path))
        }
    }

    /// Adds words; their baseline is at y.
    mutating func text(_ text: String, _ x: Double, _ y: Double, _ paint: TextPaint = TextPaint()) {
        let index: Int
        if let found = texts.firstIndex(where: { $0.paint == paint }) {
            index = found
        } else {
            index = texts.count
            texts.append(Texts(paint: paint, bytes: [], count: 0))
        }
        texts[index].count += 1
        texts[index].bytes.append(contentsOf: "<text x=\"".utf8)
        texts[index].bytes.append(coordinate: x)
        texts[index].bytes.append(contentsOf: "\" y=\"".utf8)
        texts[index].bytes.append(coordinate: y)
        texts[index].bytes.append(contentsOf: "\">".utf8)
        Escape.append(BidirectionalText.isolated(text), to: &texts[index].bytes)
        texts[index].bytes.append(contentsOf: "</text>".utf8)
    }

    /// What was drawn, in the order of its layers, words on top.
    func markup() -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(4096)
        for layer in Layer.allCases {
            for shape in shapes where shape.layer == layer && !shape.path.bytes.isEmpty {
                output.append(contentsOf: "<path".utf8)
                shape.paint.write(to: &output)
                output.append(contentsOf: " d=\"".utf8)
                output.append(contentsOf: shape.path.bytes)
                output.append(contentsOf: "\"/>".utf8)
            }
        }
        for group in texts {
            output.append(contentsOf: "<g".utf8)
            group.paint.write(to: &output)
            output.append(UInt8(ascii: ">"))
            output.append(contentsOf: group.bytes)
            output.append(contentsOf: "</g>".utf8)
        }
        return output
    }
}
