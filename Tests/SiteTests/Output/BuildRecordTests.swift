import Testing

@testable import Site

@Suite("The record of a build") struct BuildRecordTests {
    private static let record: BuildRecord = {
        var plan = Fingerprint()
        plan.add("plan")
        var inputs = PlanInputs()
        inputs.text = 1
        inputs.frame = .max
        return BuildRecord(entries: [
            "index.html": .init(
                plan: plan, output: Fingerprint(), inputs: inputs, anchors: "a b",
                fragments: ["x"]),
            "a/style.css": .init(plan: Fingerprint(), output: plan),
        ])
    }()

    @Test("What was written is read again")
    func roundTrip() {
        #expect(BuildRecord(Self.record.bytes) == Self.record)
        #expect(BuildRecord(BuildRecord().bytes) == BuildRecord())
        #expect(Self.record.pages == 1)
    }

    @Test("A damaged record, or one of another version, is none", arguments: 0..<40)
    func damaged(_ place: Int) {
        var bytes = Self.record.bytes
        bytes[place] ^= 0x80
        #expect(BuildRecord(bytes) != Self.record)
        #expect(BuildRecord(Array("briefing record 1\n".utf8)) == nil)
    }

    @Test("The reason names what differs")
    func reasons() {
        var new = PlanInputs()
        #expect(new.changes(since: PlanInputs()) == "drawn anew")
        new.links = 1
        new.text = 2
        new.numbers = 3
        #expect(new.changes(since: PlanInputs()) == "changed: text, addresses of pages")
    }
}
