import Dates
import Deliveries
import Diagnostics

/// A file of facts whose columns are known by name.
struct FactTable {
    let table: CSVTable
    private let numbers: [String: Int]

    /// Reads a file of `content/data`; `nil` when there is none, or when a column that it cannot do
    /// without is missing, which is reported as unknown and doubled columns are.
    init?(
        _ name: String, of tree: FileTree, required: [String], optional: [String],
        _ diagnostics: inout Diagnostics
    ) {
        let path = "content/data/" + name
        guard let bytes = tree[path] else { return nil }
        let origin = SourceLocation(file: path, line: 1, column: 1)
        table = CSVTable(bytes, at: origin, &diagnostics)
        var numbers: [String: Int] = [:]
        for (number, column) in table.columns.enumerated() {
            if !(required + optional).contains(column.value) {
                diagnostics.report(
                    ContentProblems.unknownColumn(column, among: required + optional))
            } else if let first = numbers[column.value] {
                diagnostics.report(
                    ContentProblems.duplicateColumn(column, first: table.columns[first]))
            } else {
                numbers[column.value] = number
            }
        }
        self.numbers = numbers
        let missing = required.filter { numbers[$0] == nil }
        guard missing.isEmpty else {
            if !table.columns.isEmpty {
                diagnostics.report(ContentProblems.missingColumns(missing, at: origin))
            }
            return nil
        }
    }

    /// The number of a column; `nil` when the file has none of that name.
    func column(_ name: String) -> Int? { numbers[name] }
}

/// Reads the cells of a row of facts; `nil` means missing or, when reported, wrong.
struct FactRow {
    let row: CSVTable.Row
    /// Whether no cell was wrong so far.
    private(set) var isWhole = true

    init(_ row: CSVTable.Row) { self.row = row }

    /// The text of a cell; `nil` when it is empty or there is no such column.
    func text(_ column: Int?) -> String? {
        guard let column, !row.bytes(column).isEmpty else { return nil }
        return row.text(column)
    }

    /// The text of a cell that must not be empty.
    mutating func required(
        _ column: Int?, _ name: String, _ diagnostics: inout Diagnostics
    ) -> String? {
        if let text = text(column) { return text }
        report(ContentProblems.emptyCell(name, at: location(column)), &diagnostics)
        return nil
    }

    /// The day of a cell; an empty cell is no problem.
    mutating func day(_ column: Int?, _ diagnostics: inout Diagnostics) -> Day? {
        guard let text = text(column) else { return nil }
        if let day = Day(text) { return day }
        report(ContentProblems.badDate(text, at: location(column)), &diagnostics)
        return nil
    }

    /// The period of a cell that must not be empty.
    mutating func period(_ column: Int?, _ diagnostics: inout Diagnostics) -> Period? {
        guard let text = required(column, "period", &diagnostics) else { return nil }
        if let period = Period(text) { return period }
        report(ContentProblems.badPeriod(text, at: location(column)), &diagnostics)
        return nil
    }

    /// The count of a cell; an empty cell is no problem.
    mutating func units(_ column: Int?, _ diagnostics: inout Diagnostics) -> Int? {
        guard let text = text(column) else { return nil }
        let isPlain = text.utf8.allSatisfy { (0x30...0x39).contains($0) }
        if isPlain, let units = Int(text), Record.unitsAllowed.contains(units) { return units }
        report(ContentProblems.badUnits(text, at: location(column)), &diagnostics)
        return nil
    }

    /// One of a few words, from a cell that must not be empty.
    mutating func word<Word: RawRepresentable<String> & CaseIterable>(
        _ column: Int?, _ name: String, _ type: Word.Type, _ diagnostics: inout Diagnostics
    ) -> Word? {
        guard let text = required(column, name, &diagnostics) else { return nil }
        if let word = Word(rawValue: text) { return word }
        let known = Word.allCases.map(\.rawValue)
        report(
            ContentProblems.unknownWord(
                Located(text, at: location(column)), for: name, among: known), &diagnostics)
        return nil
    }

    /// Reports a text that is none of the declared ones; with none declared, all are allowed.
    mutating func check(
        _ text: String?, _ column: Int?, _ what: ContentProblems.Declared,
        among declared: Set<String>, _ diagnostics: inout Diagnostics
    ) {
        guard let text, !declared.contains(text) else { return }
        let name = Located(text, at: location(column))
        let isKept = diagnostics.keeps(what.code, in: name.location.file)
        report(
            ContentProblems.undeclared(what, name, among: isKept ? declared : []), &diagnostics)
    }

    mutating func report(_ problem: Diagnostic, _ diagnostics: inout Diagnostics) {
        isWhole = false
        diagnostics.report(problem)
    }

    /// Where a cell begins; the row, when there is no such column.
    func location(_ column: Int?) -> SourceLocation {
        guard let column else {
            var place = row.location(0)
            place.column = 0
            return place
        }
        return row.location(column)
    }
}
