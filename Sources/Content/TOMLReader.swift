import Diagnostics

/// Reads the part of TOML that front matter uses: `key = value` lines and `[table]` heads, where a
/// value is a string, a number, a flag, a date, or a list of those on one line.
///
/// Source: TOML 1.0.0. Dotted keys, inline tables and strings over several lines are reported.
struct TOMLReader {
    private let origin: SourceLocation

    init(at origin: SourceLocation) { self.origin = origin }

    func value(_ bytes: ArraySlice<UInt8>, _ diagnostics: inout Diagnostics) -> YAMLValue? {
        let text = String(decoding: bytes, as: UTF8.self)
        var root: [YAMLValue.Entry] = []
        var table: (head: Located<String>?, entries: [YAMLValue.Entry]) = (nil, [])
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        for (index, line) in lines.enumerated() {
            var scanner = TOMLLine(line, at: place(line: index))
            do {
                switch try scanner.statement() {
                case .nothing: break
                case .table(let head):
                    close(table, into: &root, &diagnostics)
                    table = (head, [])
                case .entry(let entry): add(entry, to: &table.entries, &diagnostics)
                }
            } catch {
                diagnostics.report(ContentProblems.tomlSyntax(error.reason, at: error.place))
            }
        }
        close(table, into: &root, &diagnostics)
        return YAMLValue(.map(root), at: origin)
    }

    private func close(
        _ table: (head: Located<String>?, entries: [YAMLValue.Entry]),
        into root: inout [YAMLValue.Entry], _ diagnostics: inout Diagnostics
    ) {
        if let head = table.head {
            let map = YAMLValue(.map(table.entries), at: head.location)
            add(YAMLValue.Entry(head, map), to: &root, &diagnostics)
        } else {
            root = table.entries
        }
    }

    /// Adds an entry, unless its key is there already.
    private func add(
        _ entry: YAMLValue.Entry, to entries: inout [YAMLValue.Entry],
        _ diagnostics: inout Diagnostics
    ) {
        guard !entries.contains(where: { $0.key.value == entry.key.value }) else {
            diagnostics.report(
                ContentProblems.duplicateKey(entry.key.value, at: entry.key.location, first: nil))
            return
        }
        entries.append(entry)
    }

    private func place(line: Int) -> SourceLocation {
        SourceLocation(file: origin.file, line: origin.line + line, column: origin.column)
    }
}
