import Markup

/// Prints parsed templates into bytes.
///
/// Whatever ``TemplateChecker`` would have reported prints as nothing.
struct TemplateRenderer {
    private let templates: [String: [TemplateNode]]
    private var output: [UInt8] = []
    /// The values of the open sections, the innermost last.
    private var scope: [TemplateValue] = []
    /// White space before each line of the partials being printed.
    private var indentation: [UInt8] = []
    /// Whether the next thing printed begins a line of a template; lines of values do not count.
    private var isAtLineStart = true

    init(_ templates: [String: [TemplateNode]]) { self.templates = templates }

    mutating func render(_ template: String, _ value: TemplateValue) -> [UInt8] {
        guard let nodes = templates[template] else { return [] }
        output.reserveCapacity(16_384)
        scope = [value]
        write(nodes)
        return output
    }

    private mutating func write(_ nodes: [TemplateNode]) {
        for node in nodes {
            switch node {
            case .text(let text): write(text)
            case .escaped(let name):
                beginTag()
                if case .text(let text) = value(of: name) { Escape.append(text, to: &output) }
            case .unescaped(let name):
                beginTag()
                switch value(of: name) {
                case .markup(let markup): output.append(contentsOf: markup.utf8)
                case .printed(let bytes): output.append(contentsOf: bytes)
                default: break
                }
            case .section(let name, let nodes): writeSection(nodes, over: value(of: name))
            case .inverted(let name, let nodes):
                if !value(of: name).isPresent { write(nodes) }
            case .partial(let name, let indentation): writePartial(name.text, indentation)
            }
        }
    }

    private mutating func writeSection(_ nodes: [TemplateNode], over value: TemplateValue) {
        guard value.isPresent else { return }
        if case .flag = value {
            write(nodes)
            return
        }
        let elements = if case .list(let elements) = value { elements } else { [value] }
        for element in elements {
            scope.append(element)
            write(nodes)
            scope.removeLast()
        }
    }

    private mutating func writePartial(_ name: String, _ added: String) {
        guard let nodes = templates[name] else { return }
        let outer = indentation
        indentation += Array(added.utf8)
        isAtLineStart = isAtLineStart || !added.isEmpty
        write(nodes)
        indentation = outer
    }

    /// Writes the indentation of a line that a tag begins.
    private mutating func beginTag() {
        if isAtLineStart { output.append(contentsOf: indentation) }
        isAtLineStart = false
    }

    /// Writes the text of a template, each line that it begins indented.
    private mutating func write(_ text: String) {
        guard !indentation.isEmpty else {
            output.append(contentsOf: text.utf8)
            isAtLineStart = text.utf8.last == UInt8(ascii: "\n")
            return
        }
        for byte in text.utf8 {
            if isAtLineStart { output.append(contentsOf: indentation) }
            output.append(byte)
            isAtLineStart = byte == UInt8(ascii: "\n")
        }
    }

    /// The value that a name stands for, from the innermost section outward.
    private func value(of name: TemplateName) -> TemplateValue {
        guard let first = name.first else { return scope.last ?? .absent }
        var depth = scope.count
        while depth > 0 {
            depth -= 1
            if var value = scope[depth].field(first) {
                for part in name.rest { value = value.field(part) ?? .absent }
                return value
            }
            if name.isLocal { break }
        }
        return .absent
    }
}

extension TemplateValue {
    /// Whether a section over it is printed: not over what is absent, false, or empty.
    var isPresent: Bool {
        switch self {
        case .absent: false
        case .text(let text), .markup(let text): !text.isEmpty
        case .printed(let bytes): !bytes.isEmpty
        case .flag(let flag): flag
        case .list(let elements): !elements.isEmpty
        case .object: true
        }
    }

    /// The value of a name of an object; `nil` for anything else.
    func field(_ name: String) -> TemplateValue? {
        if case .object(let fields) = self { fields[name] } else { nil }
    }
}
