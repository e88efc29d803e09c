/// Writes HTML, SVG or XML into bytes: text and the values of attributes are escaped.
///
/// Names of elements and attributes are the program's own words and stand as they are given.
///
/// ```swift
/// var page = MarkupWriter()
/// page.element("p", ["class": "deck"]) { $0.text("R&D") }   // <p class="deck">R&amp;D</p>
/// ```
public struct MarkupWriter: Sendable {
    /// What was written so far, in UTF-8.
    public private(set) var bytes: [UInt8] = []

    /// Starts with nothing written.
    public init() {}

    /// What was written so far.
    public var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Writes an element with content; attributes stand in the order given.
    public mutating func element(
        _ name: String, _ attributes: KeyValuePairs<String, String> = [:],
        _ content: (inout MarkupWriter) throws -> Void
    ) rethrows {
        open(name, attributes)
        try content(&self)
        close(name)
    }

    /// Writes an element that holds text.
    public mutating func element(
        _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String
    ) {
        element(name, attributes) { $0.text(text) }
    }

    /// Writes a start tag.
    public mutating func open(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
        tag(name, attributes, end: ">")
    }

    /// Writes an end tag.
    public mutating func close(_ name: String) {
        raw("</")
        raw(name)
        raw(">")
    }

    /// Writes an element of XML or SVG without content, closed in its start tag.
    public mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
        tag(name, attributes, end: "/>")
    }

    /// Writes text, escaped.
    public mutating func text(_ text: some StringProtocol) { Escape.append(text, to: &bytes) }

    /// Writes markup as it is; the caller vouches for it.
    public mutating func raw(_ markup: String) {
        var markup = markup
        markup.withUTF8 { bytes.append(contentsOf: $0) }
    }

    /// Writes markup as it is; the caller vouches for it.
    public mutating func raw(_ markup: some Collection<UInt8>) { bytes.append(contentsOf: markup) }

    private mutating func tag(
        _ name: String, _ attributes: KeyValuePairs<String, String>, end: String
    ) {
        raw("<")
        raw(name)
        for (key, value) in attributes {
            raw(" ")
            raw(key)
            raw("=\"")
            text(value)
            raw("\"")
        }
        raw(end)
    }
}
