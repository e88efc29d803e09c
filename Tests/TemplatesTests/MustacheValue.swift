import Mustache
import Templates

/// A value as swift-mustache looks at it, to compare what both print.
struct MustacheValue: MustacheParent, MustacheCustomRepresentation {
    let value: TemplateValue

    /// The value of a name; something that prints as nothing for an absent one, since for `nil`
    /// Mustache would look further out.
    func child(named name: String) -> Any? {
        guard case .object(let fields) = value, let field = fields[name] else { return nil }
        return MustacheValue(value: field)
    }

    /// What is printed or gone through; `nil` prints nothing.
    var representation: Any? {
        switch value {
        case .absent: nil
        case .text(let text), .markup(let text): text.isEmpty ? nil : text
        case .printed(let bytes): bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
        case .flag(let flag): flag
        case .list(let values): values.map(MustacheValue.init)
        case .object: self
        }
    }
}
