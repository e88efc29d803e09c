/// What becomes of a link or an image.
public enum LinkDecision: Hashable, Sendable {
    /// It stays as it is.
    case keep
    /// It leads elsewhere, with further attributes in the order given.
    case destination(String, attributes: [Attribute] = [])
    /// A link's text stands between the given markup instead; an image is replaced by both.
    case wrap(open: [UInt8], close: [UInt8])
    /// Only its text stays.
    case refuse

    /// An attribute of a start tag.
    public struct Attribute: Hashable, Sendable {
        /// The attribute's name.
        public var name: String
        /// The attribute's value, not yet escaped.
        public var value: String

        /// Joins a name and a value.
        public init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }
}
