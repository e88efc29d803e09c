import Diagnostics

/// Reads Mustache text into nodes; every broken tag is reported at its place, and left out.
///
/// Source: mustache(5) and the Mustache specification 1.4 without its optional modules.
struct TemplateParser {
    /// How deeply sections may stand in each other.
    static let depthLimit = 32

    private let file: String
    private var rest: Substring
    /// Where ``rest`` begins, and where its line does.
    private var line = 1
    private var column = 1
    private var lineStart: String.Index
    private var delimiters = (open: "{{", close: "}}")
    /// The open sections, the template itself first.
    private var open: [Frame] = [Frame(tag: nil, isInverted: false)]

    private struct Frame {
        var tag: TemplateName?
        var isInverted: Bool
        var nodes: [TemplateNode] = []
    }

    init(_ text: String, file: String) {
        self.file = file
        rest = text[...]
        lineStart = rest.startIndex
    }

    mutating func nodes(_ diagnostics: inout Diagnostics) -> [TemplateNode] {
        while let start = rest.firstRange(ofBytes: delimiters.open) {
            let before = rest[..<start.lowerBound]
            let place = pass(before)
            guard let tag = readTag(at: place, &diagnostics) else { return close(&diagnostics) }
            apply(tag, at: place, after: before, &diagnostics)
        }
        append(.text(String(rest)))
        return close(&diagnostics)
    }

    /// Counts the lines and columns of text, and returns the place behind it.
    private mutating func pass(_ text: Substring) -> SourceLocation {
        var wasReturn = false
        for (place, byte) in zip(text.utf8.indices, text.utf8) {
            let isFeed = byte == UInt8(ascii: "\n")
            // A return and a line feed end one line together.
            if isFeed || byte == UInt8(ascii: "\r") {
                if !(isFeed && wasReturn) { line += 1 }
                column = 1
                lineStart = text.utf8.index(after: place)
            }
            wasReturn = byte == UInt8(ascii: "\r")
        }
        let rest = text[max(lineStart, text.startIndex)...]
        column += rest.utf8.allSatisfy { $0 < 0x80 } ? rest.utf8.count : rest.count
        return SourceLocation(file: file, line: line, column: column)
    }

    private struct Tag {
        var kind: TemplateTag
        var content: Substring
        /// Where the tag ends.
        var end: String.Index
    }

    /// Reads the tag that `rest` holds first; `nil` when it is never closed.
    private mutating func readTag(
        at place: SourceLocation, _ diagnostics: inout Diagnostics
    ) -> Tag? {
        guard let start = rest.firstRange(ofBytes: delimiters.open) else { return nil }
        let inner = rest[start.upperBound...]
        let close =
            switch inner.first {
            case "{": "}" + delimiters.close
            case "=": "=" + delimiters.close
            default: delimiters.close
            }
        guard let end = inner.firstRange(ofBytes: close) else {
            diagnostics.report(TemplateProblems.unclosedTag(close, at: place))
            return nil
        }
        let (kind, content) = TemplateTag.split(inner[..<end.lowerBound])
        return Tag(kind: kind, content: content.trimmed, end: end.upperBound)
    }

    private mutating func apply(
        _ tag: Tag, at place: SourceLocation, after before: Substring,
        _ diagnostics: inout Diagnostics
    ) {
        var indentation = ""
        var end = tag.end
        if tag.kind.mayStandAlone, let alone = standAlone(tag, after: before) {
            append(.text(String(before[..<alone.lineStart])))
            indentation = String(before[alone.lineStart...])
            end = alone.end
        } else {
            append(.text(String(before)))
        }
        _ = pass(rest[before.endIndex..<end])
        rest = rest[end...]
        add(tag, indentation, at: place, &diagnostics)
    }

    /// Where the line of a tag begins and ends that holds nothing else; `nil` when it does.
    private func standAlone(
        _ tag: Tag, after before: Substring
    ) -> (lineStart: String.Index, end: String.Index)? {
        guard lineStart >= before.startIndex,
            before[lineStart...].allSatisfy(\.isBlank)
        else { return nil }
        let after = rest[tag.end...].drop(while: \.isBlank)
        guard let next = after.first else { return (lineStart, after.endIndex) }
        return next.endsLine ? (lineStart, after.index(after: after.startIndex)) : nil
    }

    private mutating func add(
        _ tag: Tag, _ indentation: String, at place: SourceLocation,
        _ diagnostics: inout Diagnostics
    ) {
        switch tag.kind {
        case .comment: return
        case .delimiters: setDelimiters(tag.content, at: place, &diagnostics)
        case .foreign: diagnostics.report(TemplateProblems.foreignTag(at: place))
        case .close: closeSection(tag.content, at: place, &diagnostics)
        case .escaped, .unescaped, .section, .inverted, .partial:
            guard TemplateName.isName(tag.content, mayHaveSlashes: tag.kind == .partial) else {
                diagnostics.report(TemplateProblems.badName(String(tag.content), at: place))
                return
            }
            let name = TemplateName(String(tag.content), at: place)
            switch tag.kind {
            case .escaped: append(.escaped(name))
            case .unescaped: append(.unescaped(name))
            case .partial: append(.partial(name, indentation: indentation))
            default: open.append(Frame(tag: name, isInverted: tag.kind == .inverted))
            }
        }
    }

    private mutating func append(_ node: TemplateNode) {
        if node != .text("") { open[open.count - 1].nodes.append(node) }
    }

    private mutating func setDelimiters(
        _ content: Substring, at place: SourceLocation, _ diagnostics: inout Diagnostics
    ) {
        let parts = content.split(whereSeparator: \.isWhitespace).map(String.init)
        guard parts.count == 2, parts.allSatisfy({ !$0.contains("=") }) else {
            diagnostics.report(TemplateProblems.badDelimiters(at: place))
            return
        }
        delimiters = (parts[0], parts[1])
    }
}

extension TemplateParser {
    private mutating func closeSection(
        _ content: Substring, at place: SourceLocation, _ diagnostics: inout Diagnostics
    ) {
        guard let tag = open.last?.tag, tag.text == content else {
            diagnostics.report(
                TemplateProblems.wrongClose(String(content), of: open.last?.tag, at: place))
            // A close of an outer section ends the ones in it as well, so that one slip is one
            // problem.
            let opened = open.lastIndex { $0.tag?.text == String(content) } ?? open.count
            while open.count > opened { endSection() }
            return
        }
        if open.count - 1 > Self.depthLimit {
            diagnostics.report(TemplateProblems.tooDeep(Self.depthLimit, at: tag.location))
        }
        endSection()
    }

    /// Ends the innermost section.
    private mutating func endSection() {
        guard open.count > 1, let frame = open.popLast(), let tag = frame.tag else { return }
        // Too deep a section is reported and left out, so that no later stage walks down it.
        if open.count <= Self.depthLimit {
            append(frame.isInverted ? .inverted(tag, frame.nodes) : .section(tag, frame.nodes))
        }
    }

    private mutating func close(_ diagnostics: inout Diagnostics) -> [TemplateNode] {
        while open.count > 1 {
            if let tag = open.last?.tag {
                diagnostics.report(TemplateProblems.unclosedSection(tag))
            }
            endSection()
        }
        return open[0].nodes
    }
}
