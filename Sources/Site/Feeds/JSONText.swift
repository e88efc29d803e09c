import Foundation

/// Values as JSON text, the same bytes each time.
public enum JSONText {
    /// The JSON of a value, on several lines with its keys sorted, ending in a line feed.
    ///
    /// A value that JSON cannot hold, such as a number that is not finite, gives `null`.
    public static func bytes(_ value: some Encodable) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let data = (try? encoder.encode(value)) ?? Data("null".utf8)
        return Array(data) + [UInt8(ascii: "\n")]
    }

    /// The JSON of a value on one line, safe inside a `script` element of HTML.
    static func embedded(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let data = (try? encoder.encode(value)) ?? Data("null".utf8)
        // `</script>` and `<!--` would end or change the element, whatever JSON says.
        return String(decoding: data, as: UTF8.self)
            .replacingOccurrences(of: "<", with: "\\u003c")
            .replacingOccurrences(of: ">", with: "\\u003e")
            .replacingOccurrences(of: "&", with: "\\u0026")
    }
}
