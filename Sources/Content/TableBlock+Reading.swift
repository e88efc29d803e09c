public import Diagnostics

extension TableBlock {
    /// Reads the YAML of a block whose first line stands at a place.
    ///
    /// Unknown keys, values of the wrong kind, and missing data or source are reported at their
    /// lines.
    public init(
        _ yaml: ArraySlice<UInt8>, at location: SourceLocation, _ diagnostics: inout Diagnostics
    ) {
        self.init(at: location)
        var keys = KeyReader(block: yaml, at: location, of: .table, &diagnostics)
        data = keys.data("data", &diagnostics)
        if data == nil { _ = keys.required("data", &diagnostics) }
        columns = (keys.value("columns")?.elements ?? []).compactMap { Column($0, &diagnostics) }
        caption = keys.text("caption", &diagnostics)
        source = keys.required("source", &diagnostics)
        note = keys.text("note", &diagnostics)
        sort = keys.text("sort", &diagnostics)
        limit = keys.integer("limit", in: 1...100_000, &diagnostics)
        id = keys.text("id", &diagnostics)
        keys.reportUnknownKeys(&diagnostics)
    }
}

extension TableBlock.Column {
    /// Reads the name of a column, or a map of `name`, `label` and `format`.
    init?(_ value: YAMLValue, _ diagnostics: inout Diagnostics) {
        guard value.entries != nil else {
            guard let name = value.readText("columns", &diagnostics) else { return nil }
            self.init(name: name)
            return
        }
        var keys = KeyReader(value, of: .column, &diagnostics)
        let name = keys.required("name", &diagnostics)
        let label = keys.text("label", &diagnostics)
        let format = keys.word("format", NumberExpression.Format.self, &diagnostics)
        keys.reportUnknownKeys(&diagnostics)
        guard let name else { return nil }
        self.init(name: name, label: label, format: format)
    }
}
