public import Numbers

/// A value of a field in JSON.
public enum JSONValue: Hashable, Sendable, Encodable {
    /// Nothing is known.
    case null
    /// A text.
    case text(String)
    /// A number: whole where it is whole, else the nearest binary fraction.
    case number(Rational)

    init(_ text: String?) { self = text.map { .text($0) } ?? .null }

    init(_ number: Rational?) { self = number.map { .number($0) } ?? .null }

    /// Writes one value.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .text(let text): try container.encode(text)
        case .number(let number):
            if let integer = number.integer {
                try container.encode(integer)
            } else {
                try container.encode(number.double)
            }
        }
    }
}
