public import Diagnostics
import Mustache

/// All templates of a site, parsed and checked against what they are filled with.
///
/// Mustache prints an unknown name or partial as nothing; here both are reported instead, at their
/// tags, before anything is printed. A name is looked up in the values of the section that it
/// stands in, and only a path such as `site.title` further out. What is accepted is Mustache for
/// other tools too: swift-mustache reads each template as well, but takes ten times as long to
/// print one, and so does not print here.
public struct TemplateSet: Sendable {
    /// The text of a template or partial and the file that it came from.
    public struct Source: Hashable, Sendable {
        /// The name that `{{> name}}` and ``TemplateSet/render(_:_:)`` use, such as `partials/head`.
        public var name: String
        /// The file, for problems.
        public var file: String
        /// The text, in UTF-8.
        public var bytes: [UInt8]
        /// Whether it is known to be right among others that are, as what a program brings along.
        ///
        /// Only a set with a template that is not is checked against its shapes.
        public var isKnown: Bool

        /// Joins a template's name, file and text.
        public init(name: String, file: String, bytes: [UInt8], isKnown: Bool = false) {
            self.name = name
            self.file = file
            self.bytes = bytes
            self.isKnown = isKnown
        }
    }

    private var program: TemplateProgram
    /// Values that need not be given.
    private var known: TemplateValue = [:]

    /// Parses and checks templates; a template that a shape is given for must exist.
    ///
    /// A set with an error prints nothing.
    ///
    /// - Parameters:
    ///   - sources: All templates and partials, in any order.
    ///   - shapes: What each page template is filled with, by its name.
    ///   - diagnostics: Every unknown name, missing partial or broken tag, at its tag.
    public init(
        _ sources: [Source], shapes: [String: Shape], _ diagnostics: inout Diagnostics
    ) {
        var templates: [String: [TemplateNode]] = [:]
        let errors = diagnostics.errorCount
        for source in sources.sorted(by: { $0.name < $1.name }) {
            guard let text = String(validating: source.bytes, as: UTF8.self) else {
                diagnostics.report(TemplateProblems.invalidUTF8(source.file))
                continue
            }
            var parser = TemplateParser(text, file: source.file)
            let problems = diagnostics.errorCount
            templates[source.name] = parser.nodes(&diagnostics)
            if !source.isKnown, diagnostics.errorCount == problems {
                check(text, of: source.file, &diagnostics)
            }
        }
        if sources.isEmpty || !sources.allSatisfy(\.isKnown) {
            var checker = TemplateChecker(templates)
            for name in shapes.keys.sorted() {
                if let shape = shapes[name] { checker.check(name, filledWith: shape) }
            }
            diagnostics.merge(checker.diagnostics)
        }
        // What is broken might not come to an end, as a partial that holds itself.
        program = TemplateProgram(diagnostics.errorCount == errors ? templates : [:])
    }

    /// The same templates, knowing values that then need not be given.
    ///
    /// No object within the values of a page may have one of their names.
    public func knowing(_ values: TemplateValue) -> TemplateSet {
        var set = self
        set.known = values
        return set
    }

    /// The same templates in which all that shows nothing but known values is printed already, which
    /// pays when many pages share them.
    public var filled: TemplateSet {
        var set = self
        set.program = program.filled(with: known)
        return set
    }

    /// Prints a template filled with values; empty for a template that does not exist.
    public func render(_ template: String, _ value: TemplateValue) -> [UInt8] {
        TemplateRenderer.render(template, value, in: program, knowing: known)
    }
}

/// Reports what swift-mustache does not accept.
private func check(_ text: String, of file: String, _ diagnostics: inout Diagnostics) {
    do {
        _ = try MustacheTemplate(string: text)
    } catch let error as MustacheTemplate.ParserError {
        let place = SourceLocation(
            file: file, line: error.context.lineNumber, column: error.context.columnNumber)
        diagnostics.report(TemplateProblems.notMustache("\(error.error)", at: place))
    } catch {
        diagnostics.report(
            TemplateProblems.notMustache("\(error)", at: SourceLocation(file: file)))
    }
}
