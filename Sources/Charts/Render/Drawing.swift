import Markup

/// One rendering of a chart: what stands inside its `<svg>`, and how large it is.
struct Drawing: Hashable, Sendable {
    var width: Int
    var height: Int
    var body: [UInt8]
    /// Whether it is shown as large as it is, and not as wide as its place.
    var hasOwnSize = false

    /// Composes a kind for a size and draws its plots and captions.
    static func draw(
        _ kind: any Composing, _ annotations: Annotations, _ style: Style
    ) -> (drawing: Drawing, warnings: [ChartWarning]) {
        var style = style
        style.significant = 4
        var composition = kind.composition(style)
        if composition.plots.count == 1 { composition.plots[0].marks += annotations.drawn }
        style.isSigned = composition.isSigned
        var canvas = Canvas()
        var warnings = composition.warnings
        for plot in composition.plots { warnings += Sketch.draw(plot, style, on: &canvas) }
        for caption in composition.captions {
            canvas.text(caption.text, caption.x, caption.y, caption.paint)
        }
        let width = composition.width ?? style.width
        let drawing = Drawing(
            width: Int(clamping: width.rounded(.up)),
            height: Int(clamping: composition.height.rounded(.up)), body: canvas.markup(),
            hasOwnSize: composition.width != nil)
        return (drawing, warnings)
    }

    /// The font of all drawings, as far as a drawing says it itself.
    static let font = "font-family=\"Inter,system-ui,sans-serif\" font-size=\"13\""

    /// The rendering in a page: named by the caption, described by the description.
    func inline(class name: String, id: String) -> [UInt8] {
        var output: [UInt8] = []
        let id = Escape.text(id)
        let size = hasOwnSize ? "width=\"\(width)\" height=\"\(height)\" " : ""
        output.append(
            contentsOf: """
                <svg class="\(name)" role="img" aria-labelledby="\(id)-t" \
                aria-describedby="\(id)-d" \(size)viewBox="0 0 \(width) \(height)" \(Self.font)>
                """.utf8)
        output += body
        output.append(contentsOf: "</svg>".utf8)
        return output
    }
}
