import Numbers

/// A drawn chart: two renderings, a description and a table, and how they stand in a page.
public struct Figure: Hashable, Sendable {
    /// What its ids begin with.
    public let id: String
    /// What the chart shows, for those who cannot see it; at most 400 characters.
    public let description: String
    /// The data behind the drawing.
    public let table: FigureTable
    /// What its author should look at.
    public let warnings: [ChartWarning]
    let chart: Chart
    let locale: Language
    let wide: Drawing
    let narrow: Drawing

    /// Draws a chart.
    init(
        _ chart: Chart, width: Int, narrow: Int, locale: Language, idPrefix: String?
    ) throws(ChartError) {
        guard !chart.title.isEmpty else { throw .missingTitle }
        id = idPrefix ?? ""
        description = ""
        table = FigureTable(headers: [])
        warnings = []
        self.chart = chart
        self.locale = locale
        wide = Drawing(width: width, height: 1, body: [])
        self.narrow = Drawing(width: narrow, height: 1, body: [])
    }

    /// The wide rendering, to stand in a page.
    public var svg: [UInt8] { [] }

    /// The narrow rendering, to stand in a page.
    public var narrowSVG: [UInt8] { [] }

    /// The wide rendering as a file of its own: with title and description, literal light colours
    /// and an opaque background.
    public var standalone: [UInt8] { [] }

    /// The data as CSV.
    public var csv: String { table.csv }

    /// The whole `<figure>`: caption, description, two renderings, source line, and the data as a
    /// table with a link to the CSV file at `csvAddress`, where one is given.
    public func html(csvAddress: String? = nil) -> [UInt8] { [] }
}
