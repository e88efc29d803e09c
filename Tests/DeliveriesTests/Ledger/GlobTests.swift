import Testing

@testable import Deliveries

@Suite("Patterns over keys")
struct GlobTests {
    @Test(
        "A star stands for any run of bytes, a question mark for one",
        arguments: [
            ("*", "", true), ("", "", true), ("", "a", false), ("a*c", "abbc", true),
            ("a*c", "abbd", false), ("?b", "ab", true), ("?b", "b", false), ("**a", "ba", true),
            ("*.units", "xiaomi.2025.units", true), ("xiaomi.2025", "xiaomi.2025.units", false),
            ("*a*a*a*a*b", String(repeating: "a", count: 200), false),
        ])
    func matches(pattern: String, text: String, expected: Bool) {
        #expect(Glob(pattern).matches(text) == expected)
    }
}
