import Markup

/// Prints templates into bytes.
///
/// Whatever ``TemplateChecker`` would have reported prints as nothing.
struct TemplateRenderer {
    private let program: TemplateProgram
    private var output: [UInt8] = []
    /// The values of the open sections, the innermost last.
    private var scope: [TemplateValue] = []
    /// White space before each line of the partials being printed.
    private var indentation: [UInt8] = []
    /// Whether the next thing printed begins a line of an indented partial; lines of values do not
    /// count.
    private var isAtLineStart = false

    /// Whether a name was asked for that none of the values has.
    private var asksForMore = false

    private init(_ program: TemplateProgram, _ values: TemplateValue) {
        self.program = program
        scope.reserveCapacity(8)
        scope.append(values)
    }

    /// Prints a template; a name that its value has not is looked for in those known beforehand.
    static func render(
        _ template: String, _ value: TemplateValue, in program: TemplateProgram,
        knowing known: TemplateValue
    ) -> [UInt8] {
        guard let steps = program[template] else { return [] }
        var renderer = TemplateRenderer(program, known)
        renderer.output.reserveCapacity(16_384)
        renderer.write(steps, within: value)
        return renderer.output
    }

    /// What steps print, wherever they stand; `nil` when that takes more than known values.
    static func text(
        of steps: Range<Int>, in program: TemplateProgram, _ known: TemplateValue
    ) -> [UInt8]? {
        var renderer = TemplateRenderer(program, known)
        renderer.write(steps)
        return renderer.asksForMore ? nil : renderer.output
    }

    private mutating func write(_ steps: Range<Int>) {
        var next = steps.lowerBound
        while next < steps.upperBound {
            let step = program.steps[next]
            next += 1
            switch step {
            case .text(let range): writeText(range)
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
            case .section(let name, let end):
                writeSection(next..<end, over: value(of: name))
                next = end
            case .inverted(let name, let end):
                if !value(of: name).isPresent { write(next..<end) }
                next = end
            case .partial(let template, let indentation): writePartial(template, indentation)
            }
        }
    }

    private mutating func writeSection(_ steps: Range<Int>, over value: TemplateValue) {
        guard value.isPresent else { return }
        switch value {
        case .flag: write(steps)
        case .list(let elements): for element in elements { write(steps, within: element) }
        default: write(steps, within: value)
        }
    }

    private mutating func write(_ steps: Range<Int>, within value: TemplateValue) {
        scope.append(value)
        write(steps)
        scope.removeLast()
    }

    private mutating func writePartial(_ template: Int, _ added: Range<Int>) {
        let outer = indentation.count
        indentation += program.texts[added]
        isAtLineStart = isAtLineStart || !added.isEmpty
        write(program.templates[template])
        indentation.removeLast(indentation.count - outer)
    }

    /// Writes the indentation of a line that a tag begins.
    private mutating func beginTag() {
        if isAtLineStart { output.append(contentsOf: indentation) }
        isAtLineStart = false
    }

    /// Writes the text of a template, each line that it begins indented.
    private mutating func writeText(_ range: Range<Int>) {
        guard !indentation.isEmpty else {
            program.texts.withUnsafeBufferPointer {
                output.append(contentsOf: UnsafeBufferPointer(rebasing: $0[range]))
            }
            return
        }
        for byte in program.texts[range] {
            if isAtLineStart { output.append(contentsOf: indentation) }
            output.append(byte)
            isAtLineStart = byte == UInt8(ascii: "\n")
        }
    }

    /// The value that a name stands for, from the innermost section outward.
    private mutating func value(of name: TemplateProgram.Name) -> TemplateValue {
        // What is innermost is not known where only the outermost values are.
        if name.isLocal, scope.count == 1 { asksForMore = true }
        guard let first = name.parts.first else { return scope.last ?? .absent }
        let outermost = name.isLocal ? scope.count - 1 : 0
        for depth in (outermost..<scope.count).reversed() {
            guard var value = scope[depth].field(program.parts[first]) else { continue }
            for part in name.parts.dropFirst() {
                value = value.field(program.parts[part]) ?? .absent
            }
            return value
        }
        asksForMore = true
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
