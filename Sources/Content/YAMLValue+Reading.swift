public import Diagnostics

extension YAMLValue {
    /// How deeply lists and maps may stand in each other.
    public static let depthLimit = 16

    /// Reads a piece of YAML; `nil` when it is empty or broken, which is reported.
    ///
    /// Maps of plain and quoted scalars and lists of them, which is what front matter is, are read
    /// directly; all else goes through libyaml. Anchors, aliases and tags are refused.
    ///
    /// - Parameters:
    ///   - bytes: The text, in valid UTF-8.
    ///   - origin: Where its first character stands; every line begins at that column.
    ///   - depth: How deeply lists and maps may stand in each other.
    ///   - diagnostics: What is broken or refused, at its place.
    public init?(
        _ bytes: ArraySlice<UInt8>, at origin: SourceLocation, depth: Int = depthLimit,
        _ diagnostics: inout Diagnostics
    ) {
        if let plain = PlainYAML.value(bytes, at: origin) {
            self = plain
        } else {
            let composer = YAMLComposer(bytes, at: origin, depth: depth)
            guard let value = composer.value(&diagnostics) else { return nil }
            self = value
        }
    }
}
