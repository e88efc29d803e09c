import Diagnostics
import Testing

@testable import Markdown
@testable import Site

/// A paragraph in which `@` stands for a citation.
private func paragraph(_ text: String) -> ProseText {
    let place = SourceLocation(file: "page.md", line: 1, column: 1)
    var runs: [Prose.Run] = []
    for (index, part) in text.split(separator: "@", omittingEmptySubsequences: false).enumerated() {
        if index > 0 { runs.append(.init(kind: .citation, text: "", location: place)) }
        runs.append(.init(kind: .text, text: String(part), location: place))
    }
    return ProseText(
        Prose(
            block: .paragraph, isQuoted: false, isListItem: false, isFootnote: false, runs: runs,
            location: place))
}

@Suite("Sentences") struct SentenceSplitterTests {
    @Test(
        "A text is split where a sentence ends",
        arguments: [
            "One. |Two.", "One! |Two? |Three.", "One… |Two.", "At 2.78 s. |Then.",
            "Mr. Lei of No. 5 e.g. spoke. |Then J. Doe.", "He said no. |Then he left.",
            "The U.S. Senate. |Then.", "It opened at 9 a.m. |The crowd came.",
            "See example.com. |Then.", "approx. ten of them. |Then.", "On Dec. 31 it rose. |Then.",
            "“One. Two,” he said. |Three.", "“One. Two.” |Three.", "\"One. Two.\" |Three.",
            "A 5\" screen. |Then.", "“One. |Two.", "(One.) |Two.", "“Why?” he asked. |Then.",
            "One.@ |Two.", "One.@@ |Two.", "One. @ |Two.", "One. @ @ |Two.", "One. |@ says two.",
            "One.@|Two.", "一。|二！|三？|四", "一。@|二。", "“一。二。”他说。|三。", "「一。二」。|三",
            "一2.5二。|三", "One.\n|Two.",
        ])
    func split(_ marked: String) {
        let parts = marked.split(separator: "|")
        let text = paragraph(parts.joined())
        var ends: [Int] = []
        for part in parts { ends.append((ends.last ?? 0) + part.unicodeScalars.count) }
        var found = SentenceSplitter.ends(text)
        if found.last != text.scalars.count { found.append(text.scalars.count) }
        #expect(found == ends)
    }

    @Test("A sentence is cited when a citation stands in it or right after it")
    func cited() {
        let text = paragraph("One. Two.@ Three. Four @.")
        let sentences = Sentences(text, of: .paragraph)
        #expect([0, 5, 11, 18].map(sentences.isCited) == [false, true, false, true])
        #expect(Sentences(text, of: .tableCell).isCited(at: 0))
    }
}
