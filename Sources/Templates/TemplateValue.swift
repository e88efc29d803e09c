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
    /// Markup as the bytes that the program printed, in UTF-8; put out unseen.
    case printed([UInt8])
    /// Whether a section is printed.
    case flag(Bool)
    /// A section over it is printed once for each element.
    case list([TemplateValue])
    /// Values by name; a section over it is printed with those names.
    case object(Fields)

    /// A name of an object and its value.
    public struct Field: Hashable, Sendable {
        /// The name that templates use.
        public let name: String
        /// What it stands for.
        public let value: TemplateValue

        /// Joins a name and its value.
        public init(_ name: String, _ value: TemplateValue) {
            self.name = name
            self.value = value
        }
    }

    /// The values of an object by name, in the order given.
    public struct Fields: Hashable, Sendable, Sequence {
        private let fields: [Field]

        /// Takes values by name; of two values for one name the first is found.
        public init(_ fields: [Field]) { self.fields = fields }

        /// The value of a name; `nil` when the object has no such name.
        public subscript(name: String) -> TemplateValue? {
            // Most names that differ have other lengths, which are compared sooner.
            let size = name.utf8.count
            for place in fields.indices
            where fields[place].name.utf8.count == size && fields[place].name == name {
                return fields[place].value
            }
            return nil
        }

        fileprivate func addTexts(of name: String, to texts: inout [String]) {
            for place in fields.indices {
                switch fields[place].value {
                case .text(let text): if fields[place].name == name { texts.append(text) }
                case .list, .object: fields[place].value.addTexts(of: name, to: &texts)
                case .absent, .markup, .printed, .flag: continue
                }
            }
        }

        /// Goes through the names and values in the order given.
        public func makeIterator() -> Array<Field>.Iterator { fields.makeIterator() }
    }

    /// Adds the texts that a name stands for, in it and in all that it holds.
    public func addTexts(of name: String, to texts: inout [String]) {
        switch self {
        case .object(let fields): fields.addTexts(of: name, to: &texts)
        case .list(let values):
            // Places lend a value, where going through them would copy each.
            for place in values.indices { values[place].addTexts(of: name, to: &texts) }
        case .absent, .text, .markup, .printed, .flag: return
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
        self = .object(Fields(elements.map { Field($0.0, $0.1) }))
    }
}
