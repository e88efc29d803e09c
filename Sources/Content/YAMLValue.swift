public import Diagnostics

/// A piece of YAML as it was written, with its place.
///
/// Plain scalars keep their text: whether `no` is a word or a flag is for the reader of a key to
/// say, so that a title `No` stays a title.
public struct YAMLValue: Hashable, Sendable {
    /// What a piece of YAML can be.
    public enum Kind: Hashable, Sendable {
        /// A scalar without quotes: `word`, `12`, `true`, `2025-03-18`.
        case plain(String)
        /// A scalar in quotes, or a folded block.
        case quoted(String)
        /// A literal block after `|`, with the place of its first character.
        case literal(Located<String>)
        /// A list.
        case list([YAMLValue])
        /// A map, its entries in the order written.
        case map([Entry])
    }

    /// A key of a map and its value.
    public struct Entry: Hashable, Sendable {
        /// The key, where it stands.
        public var key: Located<String>
        /// What it stands for.
        public var value: YAMLValue

        /// Joins a key and its value.
        public init(_ key: Located<String>, _ value: YAMLValue) {
            self.key = key
            self.value = value
        }
    }

    /// What it is.
    public var kind: Kind
    /// Where its first character stands.
    public var location: SourceLocation

    /// Joins what was written and where.
    public init(_ kind: Kind, at location: SourceLocation) {
        self.kind = kind
        self.location = location
    }

    /// The text of a scalar, of whatever style; `nil` for lists, maps and nothing.
    public var text: String? {
        switch kind {
        case .plain(let text): isNull ? nil : text
        case .quoted(let text): text
        case .literal(let text): text.value
        case .list, .map: nil
        }
    }

    /// Whether nothing was written: an empty value, `~` or `null`.
    public var isNull: Bool {
        guard case .plain(let text) = kind, text.utf8.count <= 4 else { return false }
        return switch text {
        case "", "~", "null", "Null", "NULL": true
        default: false
        }
    }

    /// The entries of a map; `nil` for anything else.
    public var entries: [Entry]? {
        if case .map(let entries) = kind { entries } else { nil }
    }

    /// The elements of a list; `nil` for anything else.
    public var elements: [YAMLValue]? {
        if case .list(let elements) = kind { elements } else { nil }
    }

    /// The value of a key of a map; `nil` for anything else.
    public subscript(key: String) -> YAMLValue? {
        entries?.first { $0.key.value == key }?.value
    }
}
