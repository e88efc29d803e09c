public import Diagnostics

/// A value and the place where it was written.
public struct Located<Value> {
    /// What was written.
    public var value: Value
    /// Where its first character stands.
    public var location: SourceLocation

    /// Joins a value and its place.
    public init(_ value: Value, at location: SourceLocation) {
        self.value = value
        self.location = location
    }

    /// The same place with a value made from this one.
    public func map<Other>(_ transform: (Value) -> Other) -> Located<Other> {
        Located<Other>(transform(value), at: location)
    }

    /// The same place with a value made from this one, when one could be made.
    public func compactMap<Other>(_ transform: (Value) -> Other?) -> Located<Other>? {
        transform(value).map { Located<Other>($0, at: location) }
    }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
extension Located: Sendable where Value: Sendable {}
