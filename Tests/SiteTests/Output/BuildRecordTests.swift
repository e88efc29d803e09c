import Testing

@testable import Site

@Suite("The record of a build") struct BuildRecordTests {
    private static let record: BuildRecord = {
        var plan = Fingerprint()
        plan.add("plan")
        var inputs = PlanInputs()
        inputs.text = 1
        inputs.frame = .max
        return BuildRecord([
            .init(
                path: "index.html", plan: plan, inputs: inputs, anchors: Array("a b".utf8),
                fragments: Array("x".utf8)),
            .init(path: "a/style.css", plan: Fingerprint(), output: plan),
        ])
    }()

    @Test("What was written is read again")
    func roundTrip() {
        #expect(BuildRecord(Self.record.bytes) == Self.record)
        #expect(BuildRecord(BuildRecord().bytes) == BuildRecord())
        #expect(Self.record.pages == 1)
    }

    @Test("A file is found by its path, and so are those that another record does not have")
    func lookUp() {
        #expect(Self.record["index.html"]?.inputs.text == 1)
        #expect(Self.record["index.html"]?.anchors.elementsEqual("a b".utf8) == true)
        #expect(Self.record["index.html"]?.fragments.elementsEqual("x".utf8) == true)
        for guess in 0..<3 {
            #expect(Self.record.place(of: "a/style.css", guess: guess) == 0)
            #expect(Self.record.place(of: "index.html", guess: guess) == 1)
            #expect(Self.record.place(of: "b", guess: guess) == nil)
        }
        #expect(Self.record["index"] == nil && Self.record["z"] == nil)
        let other = BuildRecord([.init(path: "b", plan: Fingerprint()), Self.record.entries[0]])
        #expect(Self.record.paths(notIn: other) == ["index.html"])
        #expect(other.paths(notIn: Self.record) == ["b"])
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
