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
}
