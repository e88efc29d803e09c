/// The markup of a table, as far as it is not in cmark's tree yet.
struct TableMarkup {
    private(set) var bytes: [UInt8] = []
    private let alignments: [TableScanner.Alignment]
    private let isDecorated: Bool
    private var isHeader = true
    private var column = 0
    private var rows = 0
    /// How many cells that a row lacks are filled in, in one table: rows of a wide table that hold
    /// one cell each would make a page of the square of their number.
    private var fillsLeft = 100_000

    init(_ alignments: [TableScanner.Alignment], isDecorated: Bool) {
        self.alignments = alignments
        self.isDecorated = isDecorated
    }

    /// Hands over what was written, to go on behind it.
    mutating func take() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    mutating func beginRow() {
        column = 0
        isHeader = rows == 0
        if rows < 2 { add(isHeader ? "<thead>\n" : "<tbody>\n") }
        rows += 1
        add("<tr>\n")
    }

    /// Writes the cells that the row lacks, and ends it.
    mutating func endRow() {
        let missing = alignments.count - column
        if missing <= fillsLeft {
            fillsLeft -= missing
            for _ in 0..<missing {
                beginCell()
                endCell()
            }
        }
        add(isHeader ? "</tr>\n</thead>\n" : "</tr>\n")
    }

    mutating func beginCell() {
        add(isHeader ? (isDecorated ? "<th scope=\"col\"" : "<th") : "<td")
        switch (alignments[column], isDecorated) {
        case (.unset, _), (.left, true): add(">")
        case (.left, false): add(" align=\"left\">")
        case (.center, false): add(" align=\"center\">")
        case (.right, false): add(" align=\"right\">")
        case (.center, true): add(" class=\"c\">")
        case (.right, true): add(" class=\"r\">")
        }
        column += 1
    }

    mutating func endCell() { add(isHeader ? "</th>\n" : "</td>\n") }

    /// Writes text that needs no escaping.
    mutating func add(_ text: ArraySlice<UInt8>) { bytes.append(contentsOf: text) }

    mutating func end() {
        if rows > 1 { add("</tbody>\n") }
    }

    private mutating func add(_ markup: StaticString) {
        markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }
}
