/// What a reader of a page or picture is told: the text between tags, and the attributes that are
/// shown or read out.
struct VisibleText {
    /// The texts, in order; what stands in elements that are none is left out.
    private(set) var texts: [String] = []
    private var silent: [Substring] = []

    private static let spoken: Set = [
        "aria-label", "alt", "title", "placeholder", "data-dark", "data-light", "data-suffix",
        "data-found", "data-failed",
    ]
    private let hidden: Set<Substring>

    /// Reads HTML, SVG or XML; what stands in the elements named is not text for readers.
    init(_ markup: String, hiding hidden: Set<Substring> = ["script", "style", "code"]) {
        self.hidden = hidden
        var rest = markup[...]
        while let open = rest.firstIndex(of: "<") {
            add(rest[..<open])
            guard let close = rest[open...].firstIndex(of: ">") else { return }
            read(tag: rest[rest.index(after: open)..<close])
            rest = rest[rest.index(after: close)...]
        }
        add(rest)
    }

    private mutating func add(_ text: Substring) {
        if silent.isEmpty, text.contains(where: { !$0.isWhitespace }) { texts.append(String(text)) }
    }

    private mutating func read(tag: Substring) {
        let name = tag.prefix { $0.isLetter || $0.isNumber || $0 == "/" }
        if hidden.contains(name) { silent.append(name) }
        if name.first == "/", silent.last == name.dropFirst() { silent.removeLast() }
        var rest = tag[name.endIndex...]
        while let equals = rest.firstRange(of: "=\"") {
            let key = rest[..<equals.lowerBound].drop(while: \.isWhitespace)
            let value = rest[equals.upperBound...].prefix { $0 != "\"" }
            // Descriptions and titles of cards; other contents are codes.
            let isText =
                key == "content" && tag.contains("description\"") || tag.contains("title\"")
            if Self.spoken.contains(String(key)) || key == "content" && isText { add(value) }
            rest = rest[value.endIndex...].dropFirst()
        }
    }

    /// The words in Latin letters that the texts hold, each once, apart from the allowed ones.
    func latinWords(but allowed: Set<String>) -> Set<String> {
        var words: Set<String> = []
        for text in texts {
            var plain = text
            for (entity, sign) in [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\"")] {
                plain = plain.replacing(entity, with: sign)
            }
            let found = plain.split { !($0.isASCII && ($0.isLetter || $0 == "_" || $0 == ".")) }
            words.formUnion(found.map(String.init).filter { $0.contains(where: \.isLetter) })
        }
        return words.subtracting(allowed)
    }
}
