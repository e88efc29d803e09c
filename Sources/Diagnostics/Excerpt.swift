/// The part of a line around a column, as a terminal shows it, and where the column is in it.
///
/// Tabs become spaces up to the next multiple of four, and other controls U+FFFD, so that nothing
/// that stands in a file can steer the terminal. A line that is too wide is cut on either side,
/// which `…` marks.
struct Excerpt: Hashable {
    /// What is shown of the line.
    var text: String
    /// How many terminal columns stand before the character; `nil` when none is pointed at.
    var indent: Int?

    private typealias Cell = (text: String, width: Int)

    /// Takes what fits a width from a line, around a column counted from 1.
    ///
    /// For column 0 that is its start. A column beyond the line points just behind it.
    init(of line: String, around column: Int, width: Int) {
        let cells = Self.cells(of: line)
        let focus = min(max(column, 1) - 1, cells.count)
        let shown = Self.window(cells.map(\.width), around: focus, width: width)
        let before = shown.lowerBound > 0 ? "…" : ""
        let after = shown.upperBound < cells.count ? "…" : ""
        text = before + cells[shown].map(\.text).joined() + after
        guard column > 0 else { return }
        indent = cells[shown.lowerBound..<focus].reduce(before.count) { $0 + $1.width }
    }

    private static func cells(of line: String) -> [Cell] {
        var column = 0
        return line.dropLast(line.last?.isNewline == true ? 1 : 0).map { character in
            let cell = cell(character, at: column)
            column += cell.width
            return cell
        }
    }

    private static func cell(_ character: Character, at column: Int) -> Cell {
        if character == "\t" {
            let width = 4 - column % 4
            return (String(repeating: " ", count: width), width)
        }
        if character.isTerminalControl { return ("\u{FFFD}", 1) }
        return (String(character), character.terminalWidth)
    }

    /// The cells around one of them that fit: half the width before it, the rest behind it, and what
    /// the end of the line leaves free before it again.
    private static func window(_ widths: [Int], around focus: Int, width: Int) -> Range<Int> {
        guard widths.reduce(0, +) > width else { return widths.indices }
        // One column on either side for the mark of the cut.
        var free = max(width, 2) - 2
        var (lower, upper) = (focus, focus)
        func extendBefore(downTo rest: Int) {
            while lower > 0, free - widths[lower - 1] >= rest {
                lower -= 1
                free -= widths[lower]
            }
        }
        extendBefore(downTo: free / 2)
        while upper < widths.count, free >= widths[upper] {
            free -= widths[upper]
            upper += 1
        }
        extendBefore(downTo: 0)
        return lower..<upper
    }
}
