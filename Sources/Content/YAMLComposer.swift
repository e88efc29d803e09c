import Diagnostics
import Yams

/// Reads YAML through libyaml, with true places and without anchors, aliases and tags.
struct YAMLComposer {
    /// How many aliases libyaml may be shown: so few cannot multiply into a bomb.
    private static let aliasLimit = 16

    private let text: String
    private let bytes: ArraySlice<UInt8>
    private let origin: SourceLocation
    private let depth: Int
    private let lineStarts: [Int]

    init(_ bytes: ArraySlice<UInt8>, at origin: SourceLocation, depth: Int) {
        self.bytes = bytes
        self.origin = origin
        self.depth = depth
        text = String(decoding: bytes, as: UTF8.self)
        lineStarts = Self.lineStarts(in: bytes)
    }

    /// The value; `nil` when there is none or when it is broken, which is reported.
    func value(_ diagnostics: inout Diagnostics) -> YAMLValue? {
        if let bomb = offsetOfAlias(number: Self.aliasLimit) {
            diagnostics.report(ContentProblems.yamlAnchor(at: location(ofByte: bomb)))
            return nil
        }
        do {
            // The parser owns the anchors, which nodes only refer to: it must outlive them.
            let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
            return try withExtendedLifetime(parser) {
                guard let root = try parser.singleRoot() else { return nil }
                return converted(root, depth: depth, &diagnostics)
            }
        } catch let error as YamlError {
            diagnostics.report(problem(error))
        } catch {
            diagnostics.report(ContentProblems.yamlSyntax("\(error)", at: origin))
        }
        return nil
    }

    private func converted(
        _ node: Node, depth: Int, _ diagnostics: inout Diagnostics
    ) -> YAMLValue? {
        let place = node.mark.map(location) ?? origin
        guard node.anchor == nil else {
            diagnostics.report(ContentProblems.yamlAnchor(at: place))
            return nil
        }
        guard isUntagged(node) else {
            diagnostics.report(ContentProblems.yamlTag(at: place))
            return nil
        }
        switch node {
        case .scalar(let scalar): return YAMLValue(kind(of: scalar, at: place), at: place)
        case .alias: return nil
        case .sequence, .mapping:
            guard depth > 0 else {
                diagnostics.report(ContentProblems.yamlDepth(self.depth, at: place))
                return nil
            }
        }
        if let elements = node.sequence {
            let values = elements.compactMap { converted($0, depth: depth - 1, &diagnostics) }
            return YAMLValue(.list(values), at: place)
        }
        var entries: [YAMLValue.Entry] = []
        for (key, value) in node.mapping ?? [:] {
            guard let key = name(key, &diagnostics),
                let value = converted(value, depth: depth - 1, &diagnostics)
            else { continue }
            entries.append(YAMLValue.Entry(key, value))
        }
        return YAMLValue(.map(entries), at: place)
    }

    private func name(_ key: Node, _ diagnostics: inout Diagnostics) -> Located<String>? {
        let place = key.mark.map(location) ?? origin
        guard case .scalar(let scalar) = key, key.anchor == nil, isUntagged(key) else {
            diagnostics.report(ContentProblems.yamlKey(at: place))
            return nil
        }
        return Located(scalar.string, at: place)
    }

    private func isUntagged(_ node: Node) -> Bool {
        let tag: Tag =
            switch node {
            case .scalar(let scalar): scalar.tag
            case .sequence(let sequence): sequence.tag
            case .mapping(let mapping): mapping.tag
            case .alias(let alias): alias.tag
            }
        let implied = [
            "", "tag:yaml.org,2002:str", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map",
        ]
        return implied.contains(tag.rawValue)
    }

    private func kind(of scalar: Node.Scalar, at place: SourceLocation) -> YAMLValue.Kind {
        switch scalar.style {
        case .any, .plain: .plain(scalar.string)
        case .literal: .literal(Located(scalar.string, at: startOfLiteral(place)))
        case .singleQuoted, .doubleQuoted, .folded: .quoted(scalar.string)
        }
    }

    /// The first character of a literal block: after the indentation of the first line below `|`
    /// that is not blank.
    private func startOfLiteral(_ header: SourceLocation) -> SourceLocation {
        var line = header.line - origin.line + 1
        while line < lineStarts.count {
            let start = lineStarts[line]
            let indented = bytes[start...].prefix { $0 == UInt8(ascii: " ") }
            if indented.endIndex < bytes.endIndex, !isLineEnd(bytes[indented.endIndex]) {
                return SourceLocation(
                    file: header.file, line: origin.line + line,
                    column: origin.column + indented.count)
            }
            line += 1
        }
        return header
    }
}

extension YAMLComposer {
    /// Where libyaml's place, which counts Unicode scalars, is in characters.
    private func location(_ mark: Mark) -> SourceLocation {
        let line = min(max(mark.line, 1), lineStarts.count)
        let start = text.utf8.index(
            text.startIndex, offsetBy: lineStarts[line - 1] - bytes.startIndex)
        // Characters are counted in the first part of a line only, or a line of very many items
        // would cost the square of its length.
        let scalars = max(mark.column - 1, 0)
        let counted = text.unicodeScalars[start...].prefix(min(scalars, 1000))
        let characters = String(String.UnicodeScalarView(counted)).count
        return SourceLocation(
            file: origin.file, line: origin.line + line - 1,
            column: origin.column + characters + scalars - counted.count)
    }

    private func location(ofByte offset: Int) -> SourceLocation {
        let line = lineStarts.lastIndex { $0 <= offset } ?? 0
        let before = String(decoding: bytes[lineStarts[line]..<offset], as: UTF8.self)
        return SourceLocation(
            file: origin.file, line: origin.line + line, column: origin.column + before.count)
    }

    private func problem(_ error: YamlError) -> Diagnostic {
        switch error {
        case .scanner(let context, let problem, let mark, _),
            .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let words = [context?.text, problem].compactMap { $0 }.joined(separator: ", ")
            return ContentProblems.yamlSyntax(words, at: location(mark))
        case .duplicatedKeysInMapping(let keys, let context):
            return duplicate(of: keys.first ?? "", near: context.mark)
        case .reader(let problem, let offset, _, _):
            let place = offset.flatMap {
                text.index(text.startIndex, offsetBy: $0, limitedBy: text.endIndex)
            }
            let byte = place.map { text.utf8.distance(from: text.startIndex, to: $0) } ?? 0
            return ContentProblems.yamlSyntax(
                problem, at: location(ofByte: bytes.startIndex + byte))
        default:
            return ContentProblems.yamlSyntax("\(error)", at: origin)
        }
    }

    /// The second of two equal keys; libyaml's binding names only one of the places, so the other
    /// one is looked for in the lines.
    private func duplicate(of key: String, near mark: Mark) -> Diagnostic {
        let places = lineStarts.indices.filter { index in
            let line = bytes[lineStarts[index]...].dropFirst(mark.column - 1)
            return line.starts(with: key.utf8)
                && line.dropFirst(key.utf8.count).first == UInt8(ascii: ":")
        }
        let known = location(mark)
        let lines = places.map { origin.line + $0 }
        let first = lines.last { $0 < known.line } ?? known.line
        let second = first == known.line ? lines.first { $0 > known.line } : known.line
        var place = known
        place.line = second ?? known.line
        var original = known
        original.line = first
        return ContentProblems.duplicateKey(
            key, at: place, first: place == original ? nil : original)
    }

    /// The offset of the alias of a number, counting from 1; over-counts in block scalars.
    private func offsetOfAlias(number: Int) -> Int? {
        var count = 0
        var mayBegin = true
        for index in bytes.indices {
            let byte = bytes[index]
            if mayBegin, byte == UInt8(ascii: "*"), index + 1 < bytes.endIndex,
                bytes[index + 1] > UInt8(ascii: " ")
            {
                count += 1
                if count > number { return index }
            }
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"): break
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "-"), UInt8(ascii: "["),
                UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "?"):
                mayBegin = true
            default: mayBegin = false
            }
        }
        return nil
    }

    private static func lineStarts(in bytes: ArraySlice<UInt8>) -> [Int] {
        var starts = [bytes.startIndex]
        for index in bytes.indices {
            let isPair =
                bytes[index] == UInt8(ascii: "\r") && index + 1 < bytes.endIndex
                && bytes[index + 1] == UInt8(ascii: "\n")
            if CSVScanner.endsLine(bytes[index]), !isPair { starts.append(index + 1) }
        }
        return starts
    }

    private func isLineEnd(_ byte: UInt8) -> Bool { CSVScanner.endsLine(byte) }
}
