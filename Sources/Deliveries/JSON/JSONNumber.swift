public import Numbers

/// A number as JSON takes it: whole where it is whole, else the nearest binary fraction.
public struct JSONNumber: Hashable, Sendable, Encodable {
    /// The exact number.
    public var value: Rational

    /// Takes a number as it is.
    public init(_ value: Rational) { self.value = value }

    /// Writes one number.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if let integer = value.integer {
            try container.encode(integer)
        } else {
            try container.encode(value.double)
        }
    }
}
