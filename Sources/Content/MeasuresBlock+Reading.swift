public import Diagnostics

extension MeasuresBlock {
    /// Reads the YAML of a block whose first line stands at a place: a list of measures, each as it
    /// would stand between `{{` and `}}`, or a map of `measure` and `label`.
    public init(
        _ yaml: ArraySlice<UInt8>, at location: SourceLocation, _ diagnostics: inout Diagnostics
    ) {
        self.init(at: location)
        guard let value = YAMLValue(yaml, at: location, depth: blockDepthLimit, &diagnostics),
            let elements = value.elements
        else {
            diagnostics.report(
                ContentProblems.wrongType(
                    "measures", expected: "a list of measures", at: location))
            return
        }
        items = elements.compactMap { Item($0, &diagnostics) }
    }
}

extension MeasuresBlock.Item {
    init?(_ value: YAMLValue, _ diagnostics: inout Diagnostics) {
        var label: Located<String>?
        let written: Located<String>?
        if value.entries != nil {
            var keys = KeyReader(value, of: .measures, &diagnostics)
            written = keys.required("measure", &diagnostics)
            label = keys.text("label", &diagnostics)
            keys.reportUnknownKeys(&diagnostics)
        } else {
            written = value.readText("measures", &diagnostics)
        }
        guard let written,
            let expression = NumberExpression(
                written.value, at: written.location, &diagnostics)
        else { return nil }
        self.init(expression: expression, label: label)
    }
}
