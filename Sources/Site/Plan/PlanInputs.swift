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

    /// Writes the summaries as 48 hexadecimal digits behind other bytes.
    func write(to bytes: inout [UInt8]) {
        for part in [text, frontMatter, numbers, surroundings, links, frame] {
            Hexadecimal.write(UInt64(part), 8, to: &bytes)
        }
    }

    init() {}

    /// Reads 48 hexadecimal digits.
    init?(hex: ArraySlice<UInt8>) {
        guard hex.count == 48 else { return nil }
        func number(_ place: Int) -> UInt32? {
            let start = hex.startIndex + 8 * place
            return Hexadecimal.number(hex[start..<start + 8]).map { UInt32($0) }
        }
        guard let text = number(0), let frontMatter = number(1), let numbers = number(2),
            let surroundings = number(3), let links = number(4), let frame = number(5)
        else { return nil }
        self.text = text
        self.frontMatter = frontMatter
        self.numbers = numbers
        self.surroundings = surroundings
        self.links = links
        self.frame = frame
    }
}
