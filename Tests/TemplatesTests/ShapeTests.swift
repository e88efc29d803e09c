import Templates
import Testing

@Suite("The shape of values")
struct ShapeTests {
    private let shape = Shape.object([
        .init("title", .text, "The title."),
        .init("notes", .list(.object([.init("key", .optional(.text), "Its key.")])), "The notes."),
    ])

    @Test("documents every name with its kind and sentence")
    func documentation() {
        #expect(
            shape.documentation == """
                - `title`: text. The title.
                - `notes`: a list of an object. The notes.
                  - `key`: text or nothing. Its key.
                """)
    }

    @Test("finds nothing wrong with a value of its shape")
    func match() {
        #expect(shape.mismatches(of: ["title": "x", "notes": [["key": .absent]]]).isEmpty)
    }

    @Test("takes markup as text or as bytes")
    func markup() {
        #expect(Shape.markup.mismatches(of: .markup("<p>")).isEmpty)
        #expect(Shape.markup.mismatches(of: .printed([0x3C])).isEmpty)
        #expect(Shape.text.mismatches(of: .printed([0x3C]), at: "x") == ["x"])
    }

    @Test("names the path of what is missing, needless or of another kind")
    func mismatches() {
        let value: TemplateValue = ["title": true, "notes": [["key": "k"], [:]], "extra": "x"]
        #expect(shape.mismatches(of: value) == ["title", "notes[1].key", "extra"])
    }
}
