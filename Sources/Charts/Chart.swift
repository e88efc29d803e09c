public import Dates
public import Numbers

/// A chart as a value: what it shows and what is said around it.
///
/// ```swift
/// let chart = Chart(quarters) {
///     BarMark(x: .value("Quarter", $0.period), y: .value("Vehicles", $0.units))
/// }
/// .title("Deliveries nearly quadrupled", subtitle: "Vehicles per quarter")
/// .source("Company results", asOf: day)
/// let figure = try chart.render(locale: .en, idPrefix: "deliveries")
/// ```
public struct Chart: Hashable, Sendable {
    /// What it shows.
    public var kind: ChartKind
    /// The finding, in at most 90 characters.
    public var title = ""
    /// The title as HTML for the caption, where it has links; the caller vouches for it.
    public var titleHTML: String?
    /// Measure, unit, place and period.
    public var subtitle = ""
    /// The subtitle as HTML for the caption; the caller vouches for it.
    public var subtitleHTML: String?
    /// What a reader must know, under the drawing.
    public var note = ""
    /// The note as HTML; the caller vouches for it.
    public var noteHTML: String?
    /// Where the data come from.
    public var source = ""
    /// The source as HTML, where it has links; the caller vouches for it.
    public var sourceHTML: String?
    /// The last day the data know of.
    public var asOf: Day?
    /// A description for those who cannot see the chart, in place of the generated one.
    public var alt: String?
    /// Words at positions of the axis, such as events; a chart of several plots draws none.
    public var annotations: [AnnotationMark] = []
    /// The ends of the value axis; without them, those that the data need.
    public var domain: ClosedRange<Double>?
    /// How the value axis is divided.
    public var scaleType = ScaleType.linear
    /// Whether the table of the data stands open.
    public var showsTable = false
    /// The unit in words, such as `vehicles`, printed once on the axis.
    public var unit = ""
    /// What the numbers are.
    public var format = ValueFormat.number
    /// The width of the wide drawing; without one, 640.
    public var width: Int?
    /// The height of the wide drawing; without one, that of its kind.
    public var height: Int?

    /// A chart of one of the known kinds.
    public init(_ kind: ChartKind) { self.kind = kind }

    /// A chart of marks of one's own.
    public init(@ChartContentBuilder _ content: () -> [Mark]) {
        kind = .marks(CustomMarks.joined(content()))
    }

    /// A chart of the same marks for each element of the data.
    public init<Data: Sequence>(
        _ data: Data, @ChartContentBuilder _ content: (Data.Element) -> [Mark]
    ) {
        kind = .marks(CustomMarks.joined(data.flatMap(content)))
    }

    /// The chart with a title and a subtitle.
    public func title(_ title: String, subtitle: String = "") -> Chart {
        var chart = self
        chart.title = title
        chart.subtitle = subtitle
        return chart
    }

    /// The chart with its source and the last day its data know of.
    public func source(_ source: String, asOf: Day? = nil) -> Chart {
        var chart = self
        chart.source = source
        chart.asOf = asOf
        return chart
    }

    /// The chart with its numbers' unit and format.
    public func unit(_ unit: String, format: ValueFormat = .number) -> Chart {
        var chart = self
        chart.unit = unit
        chart.format = format
        return chart
    }

    /// The chart with a value axis of one's own: its ends, which must hold the data, and how it is
    /// divided.
    public func chartYScale(
        domain: ClosedRange<Double>? = nil, type: ScaleType = .linear
    ) -> Chart {
        var chart = self
        chart.domain = domain
        chart.scaleType = type
        return chart
    }

    /// The chart with words at a position of its axis.
    public func annotation(_ text: String, x: PlottableValue) -> Chart {
        var chart = self
        chart.annotations.append(AnnotationMark(text, x: x))
        return chart
    }

    /// The chart with a note under it.
    public func note(_ note: String) -> Chart {
        var chart = self
        chart.note = note
        return chart
    }

    /// Draws the chart twice, for wide and narrow places, with its description and table.
    ///
    /// - Parameters:
    ///   - width: The width of the wide drawing, 120 to 4,000; without one, the chart's own.
    ///   - narrow: The width of the narrow drawing, shown in containers below 33 rem.
    ///   - locale: The language of its words and numbers.
    ///   - idPrefix: What its ids begin with, unique on the page; without one, the title's words.
    /// - Returns: The drawings with all that is said around them.
    /// - Throws: The first limit or rule that the data break.
    public func render(
        width: Int? = nil, narrow: Int = 320, locale: Language = .en, idPrefix: String? = nil
    ) throws(ChartError) -> Figure {
        try Figure(
            self, width: width ?? self.width ?? 640, narrow: narrow, locale: locale,
            idPrefix: idPrefix)
    }
}
