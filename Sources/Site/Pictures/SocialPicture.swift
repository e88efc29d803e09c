import Charts
import Markup

/// The picture that links to a page are shown with elsewhere: what the page says, on one card.
struct SocialPicture: Hashable, Sendable {
    /// The size in pixels that services ask for.
    static let (width, height) = (1200, 630)

    /// How far a target is reached.
    struct Progress: Hashable, Sendable {
        /// What is measured, with its number: `Share of the target, 2025: at least 102.5%`.
        var text: String
        /// The part that is proven, 1 being the target.
        var share: Double
    }

    /// The site's name.
    var site: String
    /// The page's title.
    var title: String
    /// The day, and who it is about.
    var facts: String
    var progress: Progress?

    /// The card as a drawing.
    var svg: [UInt8] {
        var card = MarkupWriter()
        card.element(
            "svg",
            [
                "xmlns": "http://www.w3.org/2000/svg", "width": "\(Self.width)",
                "height": "\(Self.height)", "font-family": Self.fonts, "fill": Self.ink,
            ]
        ) { card in
            Self.bar(&card, x: 0, y: 0, width: Double(Self.width), height: 630, fill: "#fff")
            Self.bar(&card, x: 0, y: 0, width: Double(Self.width), height: 12, fill: Self.ink)
            Self.text(&card, site, y: 106, size: 32)
            let lines = WrappedText.lines(title, width: Self.measure, size: 64, count: 4)
            for (index, line) in lines.enumerated() {
                Self.text(&card, line, y: 210 + 76 * index, size: 64, isBold: true)
            }
            draw(progress, &card)
            Self.text(&card, facts, y: 574, size: 28, fill: Self.soft)
        }
        return card.bytes
    }

    private func draw(_ progress: Progress?, _ card: inout MarkupWriter) {
        // Under four lines of a title there is no room.
        guard let progress,
            WrappedText.lines(title, width: Self.measure, size: 64, count: 4).count < 4
        else { return }
        Self.text(&card, progress.text, y: 462, size: 28)
        // The scale goes to the target, or to what is past it.
        let scale = Self.measure / max(1, progress.share)
        let length = progress.share * scale
        Self.bar(&card, x: Self.margin, y: 482, width: Self.measure, height: 24, fill: "#e3e7ec")
        Self.bar(&card, x: Self.margin, y: 482, width: length, height: 24, fill: "#0b4fa0")
        Self.bar(&card, x: Self.margin + scale - 3, y: 474, width: 6, height: 40, fill: Self.ink)
    }

    private static let margin = 72.0
    private static let measure = 1056.0
    private static let ink = "#14181f"
    private static let soft = "#525b68"
    private static let fonts =
        "Inter, 'Helvetica Neue', Arial, 'DejaVu Sans', 'Noto Sans CJK SC', sans-serif"

    private static func bar(
        _ card: inout MarkupWriter, x: Double, y: Int, width: Double, height: Int, fill: String
    ) {
        card.empty(
            "rect",
            [
                "x": "\(x)", "y": "\(y)", "width": "\(width)", "height": "\(height)",
                "fill": fill,
            ])
    }

    private static func text(
        _ card: inout MarkupWriter, _ text: String, y: Int, size: Int, isBold: Bool = false,
        fill: String = ink
    ) {
        card.element(
            "text",
            [
                "x": "\(margin)", "y": "\(y)", "font-size": "\(size)",
                "font-weight": isBold ? "700" : "400", "fill": fill,
            ], text: text)
    }
}
