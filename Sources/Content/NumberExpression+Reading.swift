import Dates
public import Diagnostics

extension NumberExpression {
    /// Reads the inside of `{{ … }}`; `nil` when it is broken, which is reported at its column.
    ///
    /// - Parameters:
    ///   - text: What stands between the braces.
    ///   - location: Where its first character stands.
    ///   - diagnostics: An empty subject, an unknown filter or format, a text that is never closed.
    public init?(
        _ text: String, at location: SourceLocation, _ diagnostics: inout Diagnostics
    ) {
        let parts = Self.parts(of: text, at: location)
        guard let first = parts.first, let subject = Self.subject(first, &diagnostics) else {
            return nil
        }
        self.init(subject: subject)
        var isWhole = true
        for part in parts.dropFirst() where !read(filter: part, &diagnostics) { isWhole = false }
        if !isWhole { return nil }
    }

    /// The parts between bars outside quotes, without the spaces around them.
    private static func parts(
        of text: String, at location: SourceLocation
    ) -> [Located<Substring>] {
        var parts: [Located<Substring>] = []
        var isQuoted = false
        var start = text.startIndex
        var startColumn = 0
        for (column, index) in text.indices.enumerated() {
            if text[index] == "\"" { isQuoted.toggle() }
            guard text[index] == "|", !isQuoted else { continue }
            parts.append(trimmed(text[start..<index], location, startColumn))
            start = text.index(after: index)
            startColumn = column + 1
        }
        parts.append(trimmed(text[start...], location, startColumn))
        return parts
    }

    private static func trimmed(
        _ part: Substring, _ location: SourceLocation, _ column: Int
    ) -> Located<Substring> {
        let before = part.prefix { $0.isWhitespace }
        var text = part[before.endIndex...]
        while text.last?.isWhitespace == true { text.removeLast() }
        var place = location
        place.column += column + before.count
        return Located(text, at: place)
    }

    private static func subject(
        _ part: Located<Substring>, _ diagnostics: inout Diagnostics
    ) -> Located<Subject>? {
        let text = part.value
        if text.first == "\"" {
            guard let literal = literal(part, &diagnostics) else { return nil }
            return Located(.literal(literal), at: part.location)
        }
        guard !text.isEmpty else {
            diagnostics.report(ContentProblems.emptyExpression(at: part.location))
            return nil
        }
        if let odd = text.firstIndex(where: { !isKeyCharacter($0) }) {
            var place = part.location
            place.column += text.distance(from: text.startIndex, to: odd)
            diagnostics.report(ContentProblems.badExpression(text[odd], at: place))
            return nil
        }
        if text.hasPrefix("page.") {
            return Located(.page(String(text.dropFirst(5))), at: part.location)
        }
        return Located(.measure(String(text)), at: part.location)
    }

    /// Reads one filter and says whether it could.
    private mutating func read(
        filter: Located<Substring>, _ diagnostics: inout Diagnostics
    ) -> Bool {
        guard let colon = filter.value.firstIndex(of: ":") else {
            let word = filter.map(String.init)
            format = word.compactMap(Format.init)
            if format == nil { diagnostics.report(ContentProblems.unknownFormat(word)) }
            return format != nil
        }
        let name = filter.value[..<colon]
        let column = filter.value.distance(from: filter.value.startIndex, to: colon) + 1
        let value = Self.trimmed(
            filter.value[filter.value.index(after: colon)...], filter.location, column)
        switch name {
        case "as-of":
            asOf = value.compactMap { Day($0) }
            if asOf == nil {
                diagnostics.report(
                    ContentProblems.badDate(String(value.value), at: value.location))
            }
            return asOf != nil
        case "or":
            fallback = Self.literal(value, &diagnostics).map { Located($0, at: value.location) }
            return fallback != nil
        default:
            diagnostics.report(
                ContentProblems.unknownFormat(Located(String(name), at: filter.location)))
            return false
        }
    }

    /// The text between quotes.
    private static func literal(
        _ part: Located<Substring>, _ diagnostics: inout Diagnostics
    ) -> String? {
        let inner = part.value.dropFirst().dropLast()
        guard part.value.count >= 2, part.value.first == "\"", part.value.last == "\"",
            !inner.contains("\"")
        else {
            diagnostics.report(ContentProblems.unquotedText(at: part.location))
            return nil
        }
        return String(inner)
    }

    private static func isKeyCharacter(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || "._-/@+".contains(character)
    }
}
