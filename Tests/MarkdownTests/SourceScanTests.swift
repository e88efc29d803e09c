import Testing

@testable import Markdown

struct SourceScanTests {
    @Test(
        "A text triggers only what it can hold",
        arguments: [
            ("", []), ("plain words, and more!", []), ("a | b", .pipe), ("~", .tilde),
            (":-", .delimiterColon), ("-:", .delimiterColon), ("{", []), ("a {{ b", .expression),
            ("[a]", []), ("[@", [.citation, .mail]), ("[^", .note), ("[!", .alert),
            ("a now. b", []),
            ("www.", .webAddress), ("ww.", []), ("a://b", .address), ("a: b", []), ("@", .mail),
            ("[a]: b", .definition), ("a\t\r\nb", []), ("a\u{0}", .control), ("\u{B}", .control),
            ("\u{1F}", .control), ("\u{7F}", .control), ("é", .nonASCII),
        ] as [(String, Triggers)])
    func triggers(_ text: String, _ triggers: Triggers) {
        #expect(SourceScan(Array(text.utf8)).triggers == triggers)
        let long = String(repeating: "word ", count: 50)
        #expect(SourceScan(Array((long + text + long).utf8)).triggers == triggers)
    }

    @Test("Images are counted")
    func images() {
        #expect(SourceScan(Array("![a](b) [c](d) ![![".utf8)).images == 3)
    }
}
