import Diagnostics

/// How deeply lists and maps may stand in each other in a block.
let blockDepthLimit = 4

extension KeyReader {
    /// Reads the YAML of a block, down to ``blockDepthLimit``; an empty block has no keys.
    init(
        block yaml: ArraySlice<UInt8>, at location: SourceLocation, of owner: Owner,
        _ diagnostics: inout Diagnostics
    ) {
        let value = YAMLValue(yaml, at: location, depth: blockDepthLimit, &diagnostics)
        self.init(value ?? YAMLValue(.plain(""), at: location), of: owner, &diagnostics)
    }

    /// The table of a key: rows after `|`, or the name of a file.
    mutating func data(_ key: String, _ diagnostics: inout Diagnostics) -> BlockData? {
        guard let value = value(key) else { return nil }
        if case .literal(let rows) = value.kind {
            return .inline(CSVTable(Array(rows.value.utf8), at: rows.location, &diagnostics))
        }
        return value.readText(key, &diagnostics).map { .file($0) }
    }

    /// The numbers of a list.
    mutating func numbers(_ key: String, _ diagnostics: inout Diagnostics) -> [Located<Double>] {
        texts(key, &diagnostics).compactMap { text in
            guard let number = Double(text.value), number.isFinite else {
                diagnostics.report(
                    ContentProblems.wrongType(key, expected: "numbers", at: text.location))
                return nil
            }
            return Located(number, at: text.location)
        }
    }
}
