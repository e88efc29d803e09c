public import Dates
public import Diagnostics

/// A ```` ```chart ```` block as it was written; texts may hold `{{ measures }}`.
public struct ChartBlock: Hashable, Sendable {
    /// Where the block's first line of YAML stands.
    public var location: SourceLocation
    /// The keys as they were written, in order.
    public var keys: [Located<String>] = []
    /// The kind of chart, such as `bars`; `nil` when missing, which was reported.
    public var type: Located<String>?
    /// The finding; `nil` when missing, which was reported.
    public var title: Located<String>?
    /// Measure, unit, place and period in words.
    public var subtitle: Located<String>?
    /// What a reader must know to read the chart.
    public var note: Located<String>?
    /// Citations of the data: `[@key]`.
    public var source: Located<String>?
    /// The subject's slug.
    public var company: Located<String>?
    /// Slugs of the companies compared.
    public var companies: [Located<String>] = []
    /// The slug of a model.
    public var model: Located<String>?
    /// The slug of a basis.
    public var basis: Located<String>?
    /// The period or periods shown.
    public var period: [Located<String>] = []
    /// The length of the periods shown: `month`, `quarter`, `half` or `year`.
    public var frequency: Located<Period.Length>?
    /// The name of a measure, or its whole key.
    public var measure: Located<String>?
    /// What is compared with: the other companies, or the base of a growth.
    public var compare: [Located<String>] = []
    /// The day that the numbers are as of; `nil` for the page's.
    public var asOf: Located<Day>?
    /// The table to draw instead of the ledger.
    public var data: BlockData?
    /// The column of the horizontal position.
    public var x: Located<String>?
    /// The columns of the vertical position.
    public var y: [Located<String>] = []
    /// The column that tells series apart.
    public var series: Located<String>?
    /// The column of precision words.
    public var precision: Located<String>?
    /// The columns of the low and high ends.
    public var low: Located<String>?, high: Located<String>?
    /// Whether targets are drawn; `nil` when not said.
    public var targets: Located<Bool>?
    /// Annotations: notes by date or category.
    public var annotations: [Annotation] = []
    /// Whether events of the ledger are drawn; `nil` when not said.
    public var annotatesEvents: Located<Bool>?
    /// Categories or periods to emphasise.
    public var highlight: [Located<String>] = []
    /// The unit in words.
    public var unit: Located<String>?
    /// The format code of values.
    public var format: Located<NumberExpression.Format>?
    /// How the vertical scale is divided.
    public var scale: Located<Scale>?
    /// The ends of the vertical scale.
    public var domain: [Located<Double>] = []
    /// How names are sorted.
    public var sort: Located<Sort>?
    /// The height in pixels.
    public var height: Located<Int>?
    /// Whether the data table stands open; `nil` when not said.
    public var table: Located<Bool>?
    /// The stem of the chart's ids.
    public var id: Located<String>?
    /// The description for those who cannot see it, instead of the generated one.
    public var alt: Located<String>?

    /// How a scale is divided.
    public enum Scale: String, Hashable, Sendable, CaseIterable {
        /// Equal steps for equal differences.
        case linear
        /// Equal steps for equal ratios.
        case log
    }

    /// How names are sorted by their numbers.
    public enum Sort: String, Hashable, Sendable, CaseIterable {
        /// The largest first.
        case descending
        /// The smallest first.
        case ascending
        /// As they were written.
        case none
    }

    /// A note at a date or category.
    public struct Annotation: Hashable, Sendable {
        /// The date, period or category.
        public var at: Located<String>
        /// The words.
        public var text: Located<String>
    }

    init(at location: SourceLocation) { self.location = location }
}
