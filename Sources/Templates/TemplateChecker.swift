import Diagnostics

/// Checks every tag of a template, and of the partials it reaches, against what it is filled with.
struct TemplateChecker {
    private let templates: [String: [TemplateNode]]
    private let names: [String]
    /// What was checked already: a partial is reached in the same surroundings many times.
    private var checked: Set<Visit> = []
    private(set) var diagnostics = Diagnostics()

    private struct Visit: Hashable {
        var template: String
        var scope: [Shape]
    }

    init(_ templates: [String: [TemplateNode]]) {
        self.templates = templates
        names = templates.keys.sorted()
    }

    /// Checks a template that is filled with values of a shape.
    mutating func check(_ template: String, filledWith shape: Shape) {
        guard let nodes = templates[template] else {
            diagnostics.report(TemplateProblems.missingTemplate(template))
            return
        }
        check(nodes, in: [shape], within: [template])
    }

    private mutating func check(
        _ nodes: [TemplateNode], in scope: [Shape], within partials: [String]
    ) {
        for node in nodes {
            switch node {
            case .text: continue
            case .escaped(let name): checkPrinted(name, isUnescaped: false, in: scope)
            case .unescaped(let name): checkPrinted(name, isUnescaped: true, in: scope)
            case .section(let name, let nodes):
                guard let shape = shape(of: name, in: scope) else { continue }
                check(nodes, in: shape.section.map { scope + [$0] } ?? scope, within: partials)
            case .inverted(let name, let nodes):
                if shape(of: name, in: scope) != nil { check(nodes, in: scope, within: partials) }
            case .partial(let name, _): checkPartial(name, in: scope, within: partials)
            }
        }
    }

    private mutating func checkPartial(
        _ name: TemplateName, in scope: [Shape], within partials: [String]
    ) {
        guard let nodes = templates[name.text] else {
            diagnostics.report(TemplateProblems.unknownPartial(name, among: names))
            return
        }
        guard !partials.contains(name.text) else {
            diagnostics.report(TemplateProblems.recursivePartial(name))
            return
        }
        if checked.insert(Visit(template: name.text, scope: scope)).inserted {
            check(nodes, in: scope, within: partials + [name.text])
        }
    }

    private mutating func checkPrinted(_ name: TemplateName, isUnescaped: Bool, in scope: [Shape]) {
        guard let shape = shape(of: name, in: scope) else { return }
        switch (shape.present, isUnescaped) {
        case (.text, false), (.markup, true): return
        default:
            diagnostics.report(
                TemplateProblems.unprintable(name, shape, isUnescaped: isUnescaped))
        }
    }

    /// The shape that a name stands for; `nil` when it is unknown, which is reported.
    ///
    /// A name is looked up in the innermost values that have names. Mustache would climb further
    /// out, and so hide a slip; only a path such as `site.title` may.
    private mutating func shape(of name: TemplateName, in scope: [Shape]) -> Shape? {
        guard let first = name.first else { return scope.last }
        let named = scope.filter { !$0.names.isEmpty }
        let inner = named.last?.names ?? []
        let holder = name.isLocal ? scope.last : named.last { $0.names.contains(first) }
        guard var shape = holder, shape.names.contains(first) else {
            diagnostics.report(TemplateProblems.unknownName(name, first, among: inner))
            return nil
        }
        if !name.isLocal, name.rest.isEmpty, !inner.contains(first) {
            diagnostics.report(TemplateProblems.outerName(name, among: inner))
            return nil
        }
        for part in [first] + name.rest {
            guard let next = shape.field(part) else {
                diagnostics.report(TemplateProblems.unknownName(name, part, among: shape.names))
                return nil
            }
            shape = next
        }
        return shape
    }
}

extension Shape {
    /// The shape of a value that is there.
    var present: Shape {
        if case .optional(let shape) = self { shape.present } else { self }
    }

    /// The names of an object; none for anything else.
    var names: [String] {
        if case .object(let fields) = present { fields.map(\.name) } else { [] }
    }

    /// What a name of an object holds.
    func field(_ name: String) -> Shape? {
        guard case .object(let fields) = present else { return nil }
        return fields.first { $0.name == name }?.shape
    }

    /// What stands innermost in a section over it; `nil` where that does not change.
    var section: Shape? {
        switch present {
        case .flag: nil
        case .list(let element): element.present
        default: present
        }
    }

    /// What it is, in words.
    var kind: String {
        switch self {
        case .text: "text"
        case .markup: "markup"
        case .flag: "a flag"
        case .list(let element): "a list of " + element.kind
        case .object: "an object"
        case .optional(let shape): shape.kind + " or nothing"
        }
    }
}
