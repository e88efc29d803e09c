/// Marks on two scales in one part of a drawing: what is drawn where, before it is laid out.
struct Plot {
    var marks: [Mark]
    /// Its part of the drawing, axis labels included.
    var frame: Rect
    /// Where in its interval the mark of a period stands.
    var anchor = PositionScale.Anchor.middle
    /// The slots of the position axis in order, where the marks do not say it.
    var slots: [ChartPosition]?
    /// The days of the position axis, where the marks do not say it.
    var days: ClosedRange<Int>?
    /// The numbers of the value axis, where it is shared with other plots.
    var range: ClosedRange<Double>?
    /// Whether the value axis starts at zero wherever the numbers are.
    var startsAtZero = false
    /// Whether the axes are drawn.
    var hasPositionAxis = true
    var hasValueAxis = true
    /// Whether the ticks of the value axis have gridlines.
    var hasGrid = true
    /// Whether the marks may move right to leave the value labels their room.
    var allowsGutter = true
    /// Whether the value axis is labelled.
    var hasValueLabels = true
    /// The room for labels over the highest number.
    var headroom = 20.0
    /// The shortest step between ticks of months: data by quarters have no finer ones.
    var finestMonths = 0
    /// Whether each tick of the position axis has a mark under it.
    var hasTickMarks = false
    /// Whether nothing of what the plot is for is known, which is said.
    var saysNoData = false
    var endLabels: [EndLabel] = []
    /// Whether bars without a text of their own are labelled with their numbers.
    var labelsBars = true
    /// Words under the label of one position: how far its period had come.
    var partNote: (position: ChartPosition, text: String)?
    /// The room kept at the right, beyond that of the end labels.
    var rightMargin = 0.0
    /// Whether bars fill their slots.
    var fillsSlots = false
    /// The position whose name stands out.
    var subject: ChartPosition?
    /// The room kept at the left, for names.
    var leftMargin = 0.0
}
