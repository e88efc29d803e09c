/// What a template is filled with: a tree of texts, markup, flags, lists and objects.
///
/// ```swift
/// let page: TemplateValue = ["title": "R&D", "body": .markup("<p>…</p>"), "isDraft": false]
/// ```
public enum TemplateValue: Hashable, Sendable {
    /// An optional value that is not there: printed as nothing, a section over it is left out.
    case absent
    /// Words; escaped when printed.
    case text(String)
    /// Markup that the program made; printed as it is.
    case markup(String)
    /// Whether a section is printed.
    case flag(Bool)
    /// A section over it is printed once for each element.
    case list([TemplateValue])
    /// Values by name; a section over it is printed with those names.
    case object(Fields)

    /// The values of an object by name, in the order given.
    public struct Fields: Hashable, Sendable {
        /// The names, in the order given.
        public let names: [String]
        private let values: [TemplateValue]

        /// Takes values by name; of two values for one name the first is found.
        public init(_ fields: [(String, TemplateValue)]) {
            names = fields.map { $0.0 }
            values = fields.map { $0.1 }
        }

        /// The value of a name; `nil` when the object has no such name.
        public subscript(name: String) -> TemplateValue? {
            names.firstIndex(of: name).map { values[$0] }
        }
    }

    /// A text, or ``absent`` for `nil`.
    public static func text(_ text: String?) -> TemplateValue { text.map { .text($0) } ?? .absent }
}

extension TemplateValue: ExpressibleByStringLiteral {
    /// A text.
    public init(stringLiteral value: String) { self = .text(value) }
}

extension TemplateValue: ExpressibleByBooleanLiteral {
    /// A flag.
    public init(booleanLiteral value: Bool) { self = .flag(value) }
}

extension TemplateValue: ExpressibleByArrayLiteral {
    /// A list.
    public init(arrayLiteral elements: TemplateValue...) { self = .list(elements) }
}

extension TemplateValue: ExpressibleByDictionaryLiteral {
    /// An object.
    public init(dictionaryLiteral elements: (String, TemplateValue)...) {
        self = .object(Fields(elements))
    }
}
