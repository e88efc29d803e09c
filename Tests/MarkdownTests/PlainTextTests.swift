import Testing

@testable import Markdown

struct PlainTextTests {
    @Test(
        "Only text that no construct can change counts as plain",
        arguments: [
            ("29,000 cars", true), ("a.b - c: d", true), ("", true), ("*a*", false), ("a_b", false),
            ("&", false), ("<", false), ("\\", false), ("www.a", false), ("http://a", false),
            ("a@b", false), ("~", false), ("{{", false), ("--", true), ("it's", true),
        ])
    func plain(_ text: String, _ isPlain: Bool) {
        let links: Triggers = [.webAddress, .address, .mail]
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            #expect(PlainText(links, isSmart: false).contains(bytes) == isPlain)
            if text.contains("-") || text.contains("'") {
                #expect(PlainText([], isSmart: true).contains(bytes) == (text == "a.b - c: d"))
            }
        }
    }
}
