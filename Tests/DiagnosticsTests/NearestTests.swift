import Diagnostics
import Testing

@Suite("Nearest name") struct NearestTests {
    @Test(
        "A mistyped word finds what was meant",
        arguments: [
            ("audiense", "audience"), ("audince", "audience"), ("auddience", "audience"),
            ("uadience", "audience"), ("audiecne", "audience"), ("AUDIENCE", "audience"),
            ("titel", "title"), ("tilte", "title"), ("tittle", "title"), ("daet", "date"),
            ("xiamoi", "xiaomi"), ("xiaomo", "xiaomi"), ("小迷", "小米"), ("on", "no"),
            ("grösse", "grosse"),
        ])
    func found(word: String, meant: String) {
        let candidates = ["audience", "title", "date", "summary", "xiaomi", "小米", "no", "grosse"]
        #expect(nearest(to: word, among: candidates) == meant)
    }

    @Test(
        "Nothing is near to a word that shares too little",
        arguments: ["", "x", "xy", "tags", "audit", "unrelated", "大众", "summarised by whom"])
    func notFound(word: String) {
        let candidates = ["audience", "title", "date", "summary", "z", "小米"]
        #expect(nearest(to: word, among: candidates) == nil)
    }

    @Test("Without candidates nothing is near")
    func none() {
        #expect(nearest(to: "title", among: []) == nil)
    }

    @Test("Of equally near names the first in the alphabet is taken, whatever their order")
    func ties() {
        #expect(nearest(to: "cat", among: ["hat", "bat", "rat"]) == "bat")
        #expect(nearest(to: "cat", among: ["rat", "hat", "bat"]) == "bat")
    }

    @Test("The nearer name wins over the earlier one")
    func nearer() {
        #expect(nearest(to: "quarterly", among: ["quarter", "quartely"]) == "quartely")
    }

    @Test("A swap counts once, and a third of the length is allowed")
    func distances() {
        #expect(nearest(to: "abcdef", among: ["badcef"]) == "badcef")
        #expect(nearest(to: "abcdef", among: ["badcfe"]) == nil)
        #expect(nearest(to: "abcdefghi", among: ["abcdefxyz"]) == "abcdefxyz")
        #expect(nearest(to: "abcdefghi", among: ["abcdewxyz"]) == nil)
    }

    @Test("A word of more than a hundred characters is near to none")
    func long() {
        let word = String(repeating: "a", count: 101)
        #expect(nearest(to: word, among: [word]) == nil)
        #expect(nearest(to: String(word.dropLast()), among: [word]) == word)
    }
}
