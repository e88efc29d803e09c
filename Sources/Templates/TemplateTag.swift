/// What the first character of a tag makes of it.
enum TemplateTag: Hashable {
    case escaped, unescaped, section, inverted, close, partial, comment, delimiters
    /// A tag of some other Mustache, such as `{{<layout}}` or `{{$block}}`.
    case foreign

    /// The kind of a tag by the text between its delimiters, and the text without its sign.
    static func split(_ content: Substring) -> (TemplateTag, Substring) {
        let kind: TemplateTag =
            switch content.first {
            case "#": .section
            case "^": .inverted
            case "/": .close
            case ">": .partial
            case "!": .comment
            case "=": .delimiters
            case "&", "{": .unescaped
            case "<", "$", "%", "*", "@", "~": .foreign
            default: .escaped
            }
        return (kind, kind == .escaped ? content : content.dropFirst())
    }

    /// Whether a line that holds nothing else leaves no line behind.
    var mayStandAlone: Bool {
        switch self {
        case .section, .inverted, .close, .partial, .comment, .delimiters: true
        case .escaped, .unescaped, .foreign: false
        }
    }
}
