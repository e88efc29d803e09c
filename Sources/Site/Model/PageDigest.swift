import Content

/// What is known of a page's file besides its front matter.
///
/// All texts of a large site at once would fill the memory, so that only some are kept; each of the
/// others is read again when its page is planned.
struct PageDigest: Hashable, Sendable {
    /// A summary of the front matter as written.
    var head = Fingerprint()
    /// A summary of the text as written.
    var text = Fingerprint()
    /// Whether anything in the file has to be answered by the records or looked up in the site.
    var asks: Bool
    /// Whether a link of the text may depend on which other pages there are.
    var mayLinkInside: Bool
    /// The text, while it is kept.
    var kept: ArraySlice<UInt8>?

    /// Takes what was summed up before.
    init(head: Fingerprint, text: Fingerprint, asks: Bool, mayLinkInside: Bool) {
        self.head = head
        self.text = text
        self.asks = asks
        self.mayLinkInside = mayLinkInside
    }

    /// Sums a page's file up.
    init(_ bytes: [UInt8], of page: PageSource) {
        let front = page.frontMatter
        let (headBytes, textBytes) = (bytes[..<page.body.lowerBound], bytes[page.body])
        head.add(content: headBytes)
        text.add(content: textBytes)
        let marks = TextMarks(textBytes)
        asks =
            marks.asks || TextMarks(headBytes).asks || !front.claims.isEmpty
            || !front.sources.isEmpty || front.image != nil
        mayLinkInside = marks.mayLinkInside
    }
}
