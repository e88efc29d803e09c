import Numbers

/// A drawn chart: two renderings, a description and a table, and how they stand in a page.
public struct Figure: Hashable, Sendable {
    /// What its ids begin with.
    public let id: String
    /// What the chart shows, for those who cannot see it; at most 400 characters.
    public let description: String
    /// What its author should look at.
    public let warnings: [ChartWarning]
    let chart: Chart
    let locale: Language
    private(set) var wide: Drawing
    let narrow: Drawing

    /// Draws a chart.
    init(
        _ chart: Chart, width: Int, narrow: Int, locale: Language, idPrefix: String?
    ) throws(ChartError) {
        try ChartCheck(chart: chart).run(width: width, narrow: narrow)
        let kind = chart.kind.composing
        let style = Style(chart, width: width, locale: locale)
        id = Self.identifier(idPrefix ?? chart.title)
        description =
            chart.alt ?? Summary.joined(FigureWords.sentences(of: chart, style), style.words)
        let annotations = Annotations(chart.annotations)
        let (wide, found) = Drawing.draw(kind, annotations, style)
        let length = chart.title.count
        warnings = found + (length > 90 ? [.longTitle(length)] : [])
        self.wide = wide
        // A small chart is not blown up to the width of its place.
        self.wide.hasOwnSize = wide.hasOwnSize || width < 480
        let narrowStyle = Style(chart, width: narrow, locale: locale)
        self.narrow = Drawing.draw(kind, annotations, narrowStyle).drawing
        self.chart = chart
        self.locale = locale
    }

    /// Letters, digits and hyphens, beginning with a letter; other scripts' letters stay.
    private static func identifier(_ text: String) -> String {
        var result = ""
        for character in text.lowercased() {
            if character.isLetter || character.isNumber {
                result.append(character)
            } else if result.last != "-", !result.isEmpty {
                result.append("-")
            }
            if result.utf8.count >= 60 { break }
        }
        if result.last == "-" { result.removeLast() }
        return result.first?.isLetter == true ? result : "chart-" + result
    }

    /// The wide rendering, to stand in a page beside its caption and description.
    public var svg: [UInt8] { wide.inline(class: "w", id: id) }

    /// The narrow rendering, to stand in a page beside its caption and description.
    public var narrowSVG: [UInt8] { narrow.inline(class: "n", id: id) }

    /// The wide rendering as a file of its own: with title and description, literal light colours
    /// and an opaque background.
    public var standalone: [UInt8] { StandaloneSVG(figure: self).bytes }

    /// The data behind the drawing.
    public var table: FigureTable {
        Annotations(chart.annotations).noted(
            chart.kind.composing.table(Style(chart, width: wide.width, locale: locale)),
            Words(locale))
    }

    /// The data as CSV.
    public var csv: String { table.csv }

    /// The whole `<figure>`: caption, description, two renderings, source line, and the data as a
    /// table with a link to the CSV file at `csvAddress`, where one is given.
    public func html(csvAddress: String? = nil) -> [UInt8] {
        FigureHTML(figure: self, csvAddress: csvAddress).bytes
    }
}

extension Style {
    init(_ chart: Chart, width: Int, locale: Language) {
        self.init(
            width: Double(width), height: chart.height.map(Double.init), locale: locale,
            format: chart.format, unit: chart.unit, domain: chart.domain,
            scaleType: chart.scaleType, asOf: chart.asOf)
    }
}
