/// Text broken into lines without a browser, by the advances of Inter.
public enum WrappedText {
    /// Breaks bold text into lines.
    ///
    /// Room is kept for fonts that stand in for Inter. Lines break after spaces and hyphens and
    /// between East Asian characters; what the last line cannot hold is left out, with an ellipsis.
    ///
    /// - Parameters:
    ///   - text: what the lines say.
    ///   - width: of a line, in the units of `size`.
    ///   - size: of the font.
    ///   - count: how many lines there are at most, one or more.
    /// - Returns: the lines; one empty line for an empty text.
    public static func lines(
        _ text: String, width: Double, size: Double, count: Int
    ) -> [String] {
        TextFitting.lines(
            text, width: width * TextMetrics.size / size, count: count, bold: true)
    }
}
