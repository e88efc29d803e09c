/// Words beside the end of a line, moved up or down where they would cover others.
struct EndLabel: Hashable {
    /// The number they belong to.
    var value: Double
    /// The first line, bold, and what stands under it.
    var lines: [String]
    var ink: Ink
    /// The order of dropping where there is no room: the highest stays.
    var priority = 0

    /// The height of the lines.
    var height: Double { Self.height(of: lines.count) }

    /// The height of so many lines.
    static func height(of lines: Int) -> Double { Double(lines) * 16 }

    /// The width of the widest line.
    var width: Double {
        lines.enumerated().map { TextMetrics.reserved($1, bold: $0 == 0) }.max() ?? 0
    }
}
