/// Short summaries of what a page was made from, one for each kind of input.
///
/// Whether a page is drawn again is decided by the whole summary of its plan; these tell why.
struct PlanInputs: Hashable, Sendable {
    /// The page's own text, as written.
    var text: UInt32 = 0
    /// The front matter, as written.
    var frontMatter: UInt32 = 0
    /// The measures and figures that the text asks for.
    var numbers: UInt32 = 0
    /// What stands around the text: of records, and of other pages.
    var surroundings: UInt32 = 0
    /// Which addresses the site has; zero for a text without links within the site.
    var links: UInt32 = 0
    /// The templates, the navigation, and the settings that every page shows.
    var frame: UInt32 = 0

    /// What has changed since a page was drawn last, in words.
    func changes(since old: PlanInputs) -> String {
        var words: [String] = []
        if text != old.text { words.append("text") }
        if frontMatter != old.frontMatter { words.append("front matter") }
        // A new text asks for other numbers, and new front matter stands around the text.
        if numbers != old.numbers, text == old.text { words.append("data in the text") }
        if surroundings != old.surroundings, frontMatter == old.frontMatter {
            words.append("data or other pages around the text")
        }
        if links != old.links { words.append("addresses of pages") }
        if frame != old.frame { words.append("templates, navigation or settings") }
        return words.isEmpty ? "drawn anew" : "changed: " + words.joined(separator: ", ")
    }

    init() {}
}

extension PlanInputs {
    /// How many bytes ``write(to:)`` writes.
    static let size = 24

    /// Writes the summaries behind other bytes.
    func write(to bytes: inout [UInt8]) {
        for part in [text, frontMatter, numbers, surroundings, links, frame] {
            bytes.append(number: part)
        }
    }

    /// Reads what ``write(to:)`` wrote off the front of bytes; `nil` when there are too few.
    init?(_ bytes: inout ArraySlice<UInt8>) {
        guard let text = bytes.popNumber(UInt32.self),
            let frontMatter = bytes.popNumber(UInt32.self),
            let numbers = bytes.popNumber(UInt32.self),
            let surroundings = bytes.popNumber(UInt32.self),
            let links = bytes.popNumber(UInt32.self), let frame = bytes.popNumber(UInt32.self)
        else { return nil }
        (self.text, self.frontMatter, self.numbers) = (text, frontMatter, numbers)
        (self.surroundings, self.links, self.frame) = (surroundings, links, frame)
    }
}
