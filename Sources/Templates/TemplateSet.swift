public import Diagnostics

/// All templates of a site, parsed and checked against what they are filled with.
public struct TemplateSet: Sendable {
    /// The text of a template or partial and the file that it came from.
    public struct Source: Hashable, Sendable {
        /// The name that `{{> name}}` and ``TemplateSet/render(_:_:)`` use, such as `partials/head`.
        public var name: String
        /// The file, for problems.
        public var file: String
        /// The text, in UTF-8.
        public var bytes: [UInt8]

        /// Joins a template's name, file and text.
        public init(name: String, file: String, bytes: [UInt8]) {
            self.name = name
            self.file = file
            self.bytes = bytes
        }
    }

    /// Parses and checks templates; a template that a shape is given for must exist.
    ///
    /// - Parameters:
    ///   - sources: All templates and partials, in any order.
    ///   - shapes: What each page template is filled with, by its name.
    ///   - diagnostics: Every unknown name, missing partial or broken tag, at its tag.
    public init(
        _ sources: [Source], shapes: [String: Shape], _ diagnostics: inout Diagnostics
    ) {}

    /// Prints a template filled with values; empty for a template that does not exist.
    public func render(_ template: String, _ value: TemplateValue) -> [UInt8] { [] }
}
