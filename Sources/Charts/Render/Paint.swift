import Markup

/// How a shape is painted.
struct Paint: Hashable {
    var fill: Ink?
    var stroke: Ink?
    var width = 1.0
    var dash: String?
    var opacity: String?
    /// Whether it is shown only where colours cannot be told apart: in print, in forced colours.
    var isPattern = false

    /// Filled, with an edge or without.
    static func fill(_ ink: Ink, opacity: String? = nil) -> Paint {
        Paint(fill: ink, opacity: opacity)
    }

    /// A line.
    static func stroke(_ ink: Ink, _ width: Double = 1, dash: String? = nil) -> Paint {
        Paint(stroke: ink, width: width, dash: dash)
    }

    /// The attributes, in a fixed order.
    func write(to output: inout [UInt8]) {
        func put(_ text: String) { output.append(contentsOf: text.utf8) }
        put(" class=\"")
        if let fill { put("f-\(fill.rawValue)") }
        if fill != nil, stroke != nil { put(" ") }
        if let stroke { put("s-\(stroke.rawValue)") }
        if isPattern { put(" pt") }
        put("\" fill=\"\(fill?.literal ?? "none")\"")
        if let stroke {
            put(" stroke=\"\(stroke.literal)\"")
            if width != 1 {
                put(" stroke-width=\"")
                output.append(coordinate: width)
                put("\"")
            }
            if let dash { put(" stroke-dasharray=\"\(dash)\"") }
        }
        if isPattern { put(" display=\"none\"") }
        if let opacity { put(" fill-opacity=\"\(opacity)\"") }
    }
}

/// How words are painted.
struct TextPaint: Hashable {
    var ink = Ink.mutedText
    var anchor = TextAnchor.start
    var isBold = false
    /// Whether the background's colour surrounds the letters, where they stand on lines.
    var hasHalo = false

    /// The attributes, in a fixed order.
    func write(to output: inout [UInt8]) {
        func put(_ text: String) { output.append(contentsOf: text.utf8) }
        put(" class=\"f-\(ink.rawValue)\(isBold ? " b" : "")\(hasHalo ? " h" : "")\"")
        put(" fill=\"\(ink.literal)\"")
        if hasHalo {
            put(" stroke=\"\(Ink.background.literal)\" stroke-width=\"4\"")
            put(" stroke-linejoin=\"round\" paint-order=\"stroke\"")
        }
        if anchor != .start { put(" text-anchor=\"\(anchor.rawValue)\"") }
        if isBold { put(" font-weight=\"600\"") }
    }
}
