import Diagnostics

/// A piece of a parsed template, with the place of its tag.
indirect enum TemplateNode: Hashable, Sendable {
    /// Text between tags, as it is printed.
    case text(String)
    /// `{{name}}`.
    case escaped(TemplateName)
    /// `{{{name}}}` or `{{&name}}`.
    case unescaped(TemplateName)
    /// `{{#name}}…{{/name}}`.
    case section(TemplateName, [TemplateNode])
    /// `{{^name}}…{{/name}}`.
    case inverted(TemplateName, [TemplateNode])
    /// `{{> name}}`, with the white space before it when it stands alone on its line.
    case partial(TemplateName, indentation: String)
}

/// A name as a tag gives it.
struct TemplateName: Hashable, Sendable {
    /// The name as written: `.`, `title`, `site.title` or `.title`.
    var text: String
    /// Its first part; `nil` for `.`.
    var first: String?
    /// The parts after the first.
    var rest: [String]
    /// Whether it is looked up in the innermost value only, as `.title` is.
    var isLocal: Bool
    /// Where its tag begins.
    var location: SourceLocation

    init(_ text: String, at location: SourceLocation) {
        self.text = text
        self.location = location
        let parts = text.split(separator: ".").map(String.init)
        first = parts.first
        rest = Array(parts.dropFirst())
        isLocal = text.hasPrefix(".")
    }

    /// Whether a text can be a name; those of partials may have slashes.
    static func isName(_ text: Substring, mayHaveSlashes: Bool) -> Bool {
        if text == "." { return !mayHaveSlashes }
        var last: UInt8?
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
                break
            case UInt8(ascii: ".") where last != byte: break
            case UInt8(ascii: "/") where mayHaveSlashes: break
            default: return false
            }
            last = byte
        }
        return last != nil && last != UInt8(ascii: ".")
    }
}
