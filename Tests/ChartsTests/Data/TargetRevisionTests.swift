import Numbers
import Testing

@testable import Charts

@Suite("Revisions of a target")
struct TargetRevisionTests {
    private let set = TargetRevision(Gallery.day("2025-01-03"), .exact(300_000))
    private let affirmed = TargetRevision(Gallery.day("2025-05-19"), .exact(300_000))
    private let raised = TargetRevision(Gallery.day("2025-08-19"), .exact(350_000))

    @Test("Changes are in order, and leave out what only affirms")
    func changes() {
        #expect([raised, affirmed, set].changes == [set, raised])
        #expect([raised, affirmed, set].inOrder == [set, affirmed, raised])
    }

    @Test("A target set anew after it was withdrawn is a change")
    func withdrawn() {
        let gone = TargetRevision(Gallery.day("2025-03-01"), .unknown(reason: "withdrawn"))
        #expect([set, gone, affirmed].changes == [set, gone, affirmed])
    }

    @Test("A revision says what it did, and its year where it is before the axis")
    func words() {
        let style = Style(Chart(.bars(Bars([]))), width: 640, locale: .en)
        let texts = RevisionText(style: style, start: Gallery.day("2025-02-01"))
        #expect(texts.text(raised, before: 300_000) == "350,000 · raised 19 Aug")
        #expect(texts.text(set, before: nil) == "300,000 · 3 Jan 2025")
        #expect(texts.event(raised, before: 400_000) == "lowered 19 Aug")
    }
}
