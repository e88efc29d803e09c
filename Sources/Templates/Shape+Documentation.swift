extension Shape {
    /// The names of an object and of those within it as a Markdown list, so that what authors of
    /// templates read is what templates are checked against; empty for a shape without names.
    ///
    /// ```markdown
    /// - `sources`: a list of an object. The numbered notes.
    ///   - `title`: text. The title of the document.
    /// ```
    public var documentation: String { lines(indentedBy: 0).joined(separator: "\n") }

    private func lines(indentedBy depth: Int) -> [String] {
        switch self {
        case .text, .markup, .flag: []
        case .list(let shape), .optional(let shape): shape.lines(indentedBy: depth)
        case .object(let fields):
            fields.flatMap { field in
                let indentation = String(repeating: "  ", count: depth)
                let line = "\(indentation)- `\(field.name)`: \(field.shape.kind). \(field.about)"
                return [line] + field.shape.lines(indentedBy: depth + 1)
            }
        }
    }

    /// Where a value is not of this shape, as paths such as `sources[2].title`; empty when it is.
    ///
    /// A value that lacks a name of its shape would be looked for further out.
    public func mismatches(of value: TemplateValue, at path: String = "") -> [String] {
        switch (self, value) {
        case (.text, .text), (.markup, .markup), (.markup, .printed), (.flag, .flag),
            (.optional, .absent):
            []
        case (.optional(let shape), _): shape.mismatches(of: value, at: path)
        case (.list(let shape), .list(let elements)):
            elements.enumerated().flatMap { shape.mismatches(of: $1, at: "\(path)[\($0)]") }
        case (.object(let fields), .object(let values)):
            fields.flatMap { field in
                let inner = path.isEmpty ? field.name : path + "." + field.name
                return values[field.name].map { field.shape.mismatches(of: $0, at: inner) }
                    ?? [inner]
            }
                + values.map(\.name).filter { field($0) == nil }.map {
                    path.isEmpty ? $0 : path + "." + $0
                }
        default: [path]
        }
    }
}
