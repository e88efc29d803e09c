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

    /// Puts templates in a row.
    init(_ templates: [String: [TemplateNode]]) {
        let sorted = templates.sorted { $0.key < $1.key }
        places = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1.key, $0) })
        for (_, nodes) in sorted {
            let start = steps.count
            add(nodes)
            self.templates.append(start..<steps.count)
        }
    }

    /// The same templates with known values in them: what asks for nothing else becomes the text
    /// that it prints.
    func filled(with known: TemplateValue) -> TemplateProgram {
        var filled = self
        (filled.steps, filled.texts) = ([], [])
        for (place, steps) in templates.enumerated() {
            let start = filled.steps.count
            filled.add(steps, of: self, known)
            filled.templates[place] = start..<filled.steps.count
        }
        return filled
    }

    /// The steps of a template; `nil` when there is no such template.
    subscript(template: String) -> Range<Int>? { places[template].map { templates[$0] } }

    private mutating func add(_ nodes: [TemplateNode]) {
        whole = steps.count
        for node in nodes {
            switch node {
            case .text(let text): add(text: text.utf8)
            case .escaped(let name): steps.append(.escaped(reference(to: name)))
            case .unescaped(let name): steps.append(.unescaped(reference(to: name)))
            case .section(let name, let nodes):
                let name = reference(to: name)
                addSection({ .section(name, end: $0) }, inside: { $0.add(nodes) })
            case .inverted(let name, let nodes):
                let name = reference(to: name)
                addSection({ .inverted(name, end: $0) }, inside: { $0.add(nodes) })
            case .partial(let name, let indentation):
                if let place = places[name.text] { addPartial(place, indentation.utf8) }
            }
        }
        whole = steps.count
    }

    /// Adds steps of another program with the same names, those in their place that are known.
    private mutating func add(
        _ steps: Range<Int>, of other: TemplateProgram, _ known: TemplateValue
    ) {
        whole = self.steps.count
        var rest = steps
        while let first = rest.first {
            let step = other.steps[first]
            let end = step.end(at: first)
            rest = end..<rest.upperBound
            if let text = TemplateRenderer.text(of: first..<end, in: other, known) {
                add(text: text)
                continue
            }
            let inside = { (program: inout Self) in program.add(first + 1..<end, of: other, known) }
            switch step {
            case .text, .escaped, .unescaped: self.steps.append(step)
            case .section(let name, _): addSection({ .section(name, end: $0) }, inside: inside)
            case .inverted(let name, _): addSection({ .inverted(name, end: $0) }, inside: inside)
            case .partial(let place, let indentation):
                addPartial(place, other.texts[indentation])
            }
        }
        whole = self.steps.count
    }

    /// Adds the steps of a section behind the one that tells where they end.
    private mutating func addSection(
        _ step: (_ end: Int) -> Step, inside: (inout TemplateProgram) -> Void
    ) {
        let start = steps.count
        steps.append(step(start))
        inside(&self)
        steps[start] = step(steps.count)
    }

    private mutating func addPartial(_ place: Int, _ indentation: some Collection<UInt8>) {
        let start = texts.count
        texts.append(contentsOf: indentation)
        steps.append(.partial(place, indentation: start..<texts.count))
    }

    /// Adds text, to the step before it when that is text too.
    private mutating func add(text: some Collection<UInt8>) {
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

extension TemplateProgram.Step {
    /// Where the steps end that belong to one at a place.
    fileprivate func end(at place: Int) -> Int {
        switch self {
        case .section(_, let end), .inverted(_, let end): end
        case .text, .escaped, .unescaped, .partial: place + 1
        }
    }
}
