import Dates
public import Diagnostics

extension ChartBlock {
    /// Reads the YAML of a block whose first line stands at a place.
    ///
    /// Unknown keys, values of the wrong kind, a missing type, title or, for data of its own, source
    /// are reported at their lines.
    public init(
        _ yaml: ArraySlice<UInt8>, at location: SourceLocation, _ diagnostics: inout Diagnostics
    ) {
        self.init(at: location)
        guard var keys = KeyReader(block: yaml, at: location, of: .chart, &diagnostics) else {
            return
        }
        self.keys = keys.written
        type = keys.required("type", &diagnostics)
        readWords(&keys, &diagnostics)
        readLedger(&keys, &diagnostics)
        readData(&keys, &diagnostics)
        readLook(&keys, &diagnostics)
        keys.reportUnknownKeys(&diagnostics)
    }

    private mutating func readWords(_ keys: inout KeyReader, _ diagnostics: inout Diagnostics) {
        title = keys.required("title", &diagnostics)
        subtitle = keys.text("subtitle", &diagnostics)
        note = keys.text("note", &diagnostics)
        alt = keys.text("alt", &diagnostics)
        id = keys.text("id", &diagnostics).flatMap { id in
            guard let flaw = SafePath.flaw(inSegment: id.value + ".svg") else { return id }
            diagnostics.report(ContentProblems.unsafeAddress("id", flaw, at: id.location))
            return nil
        }
    }

    private mutating func readLedger(_ keys: inout KeyReader, _ diagnostics: inout Diagnostics) {
        company = keys.text("company", &diagnostics)
        companies = keys.texts("companies", &diagnostics)
        model = keys.text("model", &diagnostics)
        basis = keys.text("basis", &diagnostics)
        period = keys.texts("period", &diagnostics)
        frequency = keys.word("frequency", Frequency.self, &diagnostics)?.map(\.length)
        measure = keys.text("measure", &diagnostics)
        compare = keys.texts("compare", &diagnostics)
        asOf = keys.day("asOf", &diagnostics)
    }

    private mutating func readData(_ keys: inout KeyReader, _ diagnostics: inout Diagnostics) {
        data = keys.data("data", &diagnostics)
        source =
            data == nil
            ? keys.text("source", &diagnostics) : keys.required("source", &diagnostics)
        x = keys.text("x", &diagnostics)
        y = keys.texts("y", &diagnostics)
        series = keys.text("series", &diagnostics)
        precision = keys.text("precision", &diagnostics)
        low = keys.text("low", &diagnostics)
        high = keys.text("high", &diagnostics)
    }

    private mutating func readLook(_ keys: inout KeyReader, _ diagnostics: inout Diagnostics) {
        targets = keys.flag("targets", &diagnostics)
        if let value = keys.value("annotate") {
            if let flag = value.flag {
                annotatesEvents = Located(flag, at: value.location)
            } else {
                annotations = (value.elements ?? [value]).compactMap {
                    Annotation($0, &diagnostics)
                }
            }
        }
        highlight = keys.texts("highlight", &diagnostics)
        unit = keys.text("unit", &diagnostics)
        format = keys.word("format", NumberExpression.Format.self, &diagnostics)
        scale = keys.word("scale", Scale.self, &diagnostics)
        domain = keys.numbers("domain", &diagnostics)
        sort = keys.word("sort", Sort.self, &diagnostics)
        height = keys.integer("height", in: 40...4000, &diagnostics)
        table = keys.flag("table", &diagnostics)
    }

    /// How often figures are shown.
    private enum Frequency: String, CaseIterable {
        case month, quarter, half, year

        var length: Period.Length {
            switch self {
            case .month: .month
            case .quarter: .quarter
            case .half: .half
            case .year: .year
            }
        }
    }
}

extension ChartBlock.Annotation {
    init?(_ value: YAMLValue, _ diagnostics: inout Diagnostics) {
        var keys = KeyReader(value, of: .annotation, &diagnostics)
        let at = keys.required("at", &diagnostics)
        let text = keys.required("text", &diagnostics)
        keys.reportUnknownKeys(&diagnostics)
        guard let at, let text else { return nil }
        self.init(at: at, text: text)
    }
}
