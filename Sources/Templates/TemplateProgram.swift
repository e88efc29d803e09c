import Markup

/// The templates of a set as they are printed: a row of steps, which point to texts and names.
///
/// A step is a few numbers, so that taking one copies and counts nothing, and a partial is found
/// without looking for its name.
struct TemplateProgram: Sendable {
    /// A name as a range of ``parts``, without any for `.`.
    struct Name {
        var parts: Range<Int>
        /// Whether it is looked up in the innermost value only, as `.title` is.
        var isLocal: Bool
    }

    /// What to print next; a text is a range of ``texts``.
    enum Step {
        /// Text between tags, as it is printed.
        case text(Range<Int>)
        /// `{{name}}`.
        case escaped(Name)
        /// `{{{name}}}` or `{{&name}}`.
        case unescaped(Name)
        /// `{{#name}}…{{/name}}`: the steps before an end are in it.
        case section(Name, end: Int)
        /// `{{^name}}…{{/name}}`: the steps before an end are in it.
        case inverted(Name, end: Int)
        /// `{{> name}}`, a place in ``templates``, with the white space before each of its lines.
        case partial(Int, indentation: Range<Int>)
    }

    private(set) var steps: [Step] = []
    /// All texts, one after another, in UTF-8.
    private(set) var texts: [UInt8] = []
    /// The parts of all names, one after another.
    private(set) var parts: [String] = []
    /// The steps of each template.
    private(set) var templates: [Range<Int>] = []
    /// Where each template stands in ``templates``.
    private let places: [String: Int]
    /// Steps before this one are whole: text that follows is not a part of them.
    private var whole = 0

    /// Puts templates in a row, with the texts of an object in the place of their tags.
    init(_ templates: [String: [TemplateNode]], constants: TemplateValue) {
        let sorted = templates.sorted { $0.key < $1.key }
        places = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1.key, $0) })
        for (_, nodes) in sorted {
            let start = steps.count
            add(nodes, constants)
            self.templates.append(start..<steps.count)
        }
    }

    /// The steps of a template; `nil` when there is no such template.
    subscript(template: String) -> Range<Int>? { places[template].map { templates[$0] } }

    private mutating func add(_ nodes: [TemplateNode], _ constants: TemplateValue) {
        whole = steps.count
        for node in nodes {
            switch node {
            case .text(let text): add(text: text.utf8)
            case .escaped(let name):
                if let text = constants.text(of: name) {
                    add(text: Escape.text(text).utf8)
                } else {
                    steps.append(.escaped(reference(to: name)))
                }
            case .unescaped(let name): steps.append(.unescaped(reference(to: name)))
            case .section(let name, let nodes):
                add(nodes, constants) { [name = reference(to: name)] in .section(name, end: $0) }
            case .inverted(let name, let nodes):
                add(nodes, constants) { [name = reference(to: name)] in .inverted(name, end: $0) }
            case .partial(let name, let indentation):
                guard let place = places[name.text] else { continue }
                let start = texts.count
                texts.append(contentsOf: indentation.utf8)
                steps.append(.partial(place, indentation: start..<texts.count))
            }
        }
        whole = steps.count
    }

    /// Adds the steps of a section behind the one that tells where they end.
    private mutating func add(
        _ nodes: [TemplateNode], _ constants: TemplateValue, behind step: (_ end: Int) -> Step
    ) {
        let start = steps.count
        steps.append(step(start))
        add(nodes, constants)
        steps[start] = step(steps.count)
    }

    /// Adds text, to the step before it when that is text too.
    private mutating func add(text: String.UTF8View) {
        var start = texts.count
        if steps.count > whole, case .text(let before)? = steps.last {
            start = before.lowerBound
            steps.removeLast()
        }
        texts.append(contentsOf: text)
        steps.append(.text(start..<texts.count))
    }

    private mutating func reference(to name: TemplateName) -> Name {
        let start = parts.count
        if let first = name.first { parts += [first] + name.rest }
        return Name(parts: start..<parts.count, isLocal: name.isLocal)
    }
}

extension TemplateValue {
    /// The text that a name stands for in the outermost values; `nil` when it is not a text.
    fileprivate func text(of name: TemplateName) -> String? {
        guard !name.isLocal, let first = name.first else { return nil }
        var value = field(first)
        for part in name.rest { value = value?.field(part) }
        return if case .text(let text)? = value { text } else { nil }
    }
}
