import Markup
import Numbers

/// A drawing as a file of its own, with what the page would say around it.
struct StandaloneSVG {
    var figure: Figure

    private let margin = 24

    var bytes: [UInt8] {
        let drawing = figure.wide
        let chart = figure.chart
        let room = Double(drawing.width)
        let titles = TextFitting.lines(chart.title, width: room / titleScale, bold: true)
        let words = FigureWords(figure: figure)
        let subtitles =
            words.subtitle.isEmpty ? [] : TextFitting.lines(words.subtitle, width: room)
        let feet = words.footer
        let notes = feet.isEmpty ? [] : TextFitting.lines(feet, width: room, count: 3)
        let top = margin + titles.count * 22 + subtitles.count * 18 + 14
        let width = drawing.width + 2 * margin
        let height = top + drawing.height + notes.count * 18 + 8 + margin
        var writer = MarkupWriter()
        writer.raw(
            """
            <svg xmlns="http://www.w3.org/2000/svg" role="img" lang="\(Escape.text(figure.locale.tag))" \
            aria-labelledby="t" aria-describedby="d" width="\(width)" height="\(height)" \
            viewBox="0 0 \(width) \(height)" \(Drawing.font)>
            """)
        writer.element("title", ["id": "t"], text: chart.title)
        writer.element("desc", ["id": "d"], text: figure.description)
        let background = Ink.background.literal
        writer.raw("<path d=\"M0 0H\(width)V\(height)H0z\" fill=\"\(background)\"/>")
        let ink = Ink.text.literal
        writer.open("g", ["fill": ink, "font-size": "17", "font-weight": "600"])
        for (index, line) in titles.enumerated() {
            let baseline = margin + 14 + index * 22
            writer.element("text", ["x": "\(margin)", "y": "\(baseline)"], text: line)
        }
        writer.close("g")
        var canvas = Canvas()
        var y = Double(margin + titles.count * 22 + 12)
        for line in subtitles {
            canvas.text(line, Double(margin), y, TextPaint())
            y += 18
        }
        for (index, line) in notes.enumerated() {
            let foot = top + drawing.height + 24 + index * 18
            canvas.text(line, Double(margin), Double(foot), TextPaint())
        }
        writer.raw(canvas.markup())
        writer.raw("<g transform=\"translate(\(margin) \(top))\">")
        writer.raw(drawing.body)
        writer.raw("</g></svg>\n")
        return writer.bytes
    }

    /// How much larger the title is set than all else.
    private var titleScale: Double { 17 / TextMetrics.size }
}
