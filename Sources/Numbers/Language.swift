/// A language that the program has words and number forms for.
///
/// A tag with a region or script (`en-GB`, `zh-Hans`) takes the form of its language. A language
/// without forms of its own takes those of English.
public struct Language: Hashable, Sendable {
    /// The languages with forms of their own.
    public enum Form: Hashable, Sendable, CaseIterable {
        /// English.
        case english
        /// Chinese, counting in 万 and 亿.
        case chinese
        /// German.
        case german
    }

    /// The BCP 47 tag as it was given, for `lang` attributes.
    public let tag: String
    /// The words and number forms to use.
    public let form: Form

    /// Reads a BCP 47 tag.
    public init(tag: String) {
        self.tag = tag
        switch tag.lowercased().split(separator: "-").first {
        case "zh": form = .chinese
        case "de": form = .german
        default: form = .english
        }
    }

    /// English.
    public static let en = Language(tag: "en")
    /// Chinese.
    public static let zh = Language(tag: "zh")
    /// German.
    public static let de = Language(tag: "de")
}
