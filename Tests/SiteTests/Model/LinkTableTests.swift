import Diagnostics
import Site
import Testing

@Suite("Links that lead nowhere") struct LinkTableTests {
    @Test(
        "The page that was meant is found by the last part of the link",
        arguments: [
            ("abot.md", true), ("../abot.md", true), ("@/x/abot.md/", true), ("/x/ABOUT.MD", true),
            ("/abot.md" + String(repeating: "/", count: 200_000), true),
            ("/x" + String(repeating: "/", count: 200_000), false), ("nothing-alike.md", false),
        ])
    func suggested(_ link: String, _ isFound: Bool) async throws {
        let site = try TemporarySite()
        try site.write(TemporarySite.page("Odd", "[Link](\(link))"), to: "content/odd.md")
        let dead = try await site.build().diagnostics.sorted.filter { $0.code == "dead-link" }
        #expect(dead.count == 1)
        #expect(dead.first?.suggestion == (isFound ? "did you mean 'about.md'?" : nil))
    }
}
