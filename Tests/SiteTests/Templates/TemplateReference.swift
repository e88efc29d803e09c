import Templates

@testable import Site

/// The reference of what templates are filled with, as Markdown: made from the shapes that templates
/// are checked against, so that the two cannot differ.
struct TemplateReference {
    /// The page templates by name, without what every page is given.
    private let pages: [(name: String, fields: [Shape.Field])]
    /// What every page is given.
    private let everywhere: [Shape.Field]
    /// Values that several pages are given alike, by name.
    private let shared: [String: Shape]

    init() {
        let common = Set(Shape.layout.fields).intersection(Shape.pages["page"]?.fields ?? [])
        everywhere = Shape.layout.fields.filter(common.contains)
        pages = Shape.pages.sorted { $0.key < $1.key }.map { name, shape in
            (name, shape.fields.filter { !common.contains($0) })
        }
        let uses = Dictionary(grouping: pages.flatMap(\.fields), by: \.name)
        shared = uses.compactMapValues { fields in
            let counts = Dictionary(grouping: fields, by: \.shape).mapValues(\.count)
            let most = counts.values.max() ?? 0
            let shapes = counts.filter { $0.value == most && !$0.key.documentation.isEmpty }.keys
            return most > 1 && shapes.count == 1 ? shapes.first : nil
        }
    }

    /// The whole page.
    var markdown: String {
        var text = Self.head + list(everywhere)
        text += "\n## The layout\n\n`layout.mustache` surrounds every page.\n\n"
        text += list(Shape.layout.fields.filter { !everywhere.contains($0) })
        text += "\n## Values of several pages\n"
        for (name, shape) in shared.sorted(by: { $0.key < $1.key }) {
            text += "\n### \(name)\n\n\(shape.documentation)\n"
        }
        text += "\n## Pages\n"
        for page in pages { text += "\n### \(page.name).mustache\n\n" + list(page.fields) }
        return text
    }

    /// Fields as a list; those of several pages without what is in them.
    private func list(_ fields: [Shape.Field]) -> String {
        fields.map { field in
            let text = Shape.object([field]).documentation
            guard shared[field.name] == field.shape else { return text + "\n" }
            return text.prefix { $0 != "\n" } + " See *Values of several pages*.\n"
        }.joined()
    }

    private static let head = """
        # What templates are filled with

        Every name that a template may use, and what it holds.

        ## Overview

        This page is written by the program's own tests from the shapes that templates are checked
        against: `RECORD_SNAPSHOTS=1 swift test --filter TemplateReferenceTests`. How to use it is told
        in <doc:Templates>. Print *text* with `{{name}}` and *markup* with `{{{name}}}`; open a section
        `{{#name}}…{{/name}}` over everything else. What is *optional* may be missing: a section over it
        is then left out.

        ## Every page


        """
}

extension Shape {
    /// The names of an object.
    fileprivate var fields: [Field] {
        if case .object(let fields) = self { fields } else { [] }
    }
}
