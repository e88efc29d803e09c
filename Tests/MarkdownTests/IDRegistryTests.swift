import Testing

@testable import Markdown

struct IDRegistryTests {
    @Test(
        "A heading's id is its words, in lower case and joined by hyphens",
        arguments: [
            ("Deliveries in March", "deliveries-in-march"), ("Über 小米 SU7!", "über-小米-su7"),
            ("a_b - c", "a_b---c"), ("¿?", "section"), (" -x- ", "x"), ("Δέλτα", "δέλτα"),
        ])
    func slugs(_ text: String, _ expected: String) {
        #expect(IDRegistry.slug(Array(text.utf8)[...]) == expected)
    }

    @Test("An id is given once, and the next gets a number that is free")
    func claims() {
        var ids = IDRegistry()
        #expect(
            ["a", "a", "a-1", "a", "b"].map { ids.claim($0) } == ["a", "a-1", "a-1-1", "a-2", "b"])
        #expect(ids.all == ["a", "a-1", "a-1-1", "a-2", "b"])
        #expect(ids.contains("a-2") && !ids.contains("c"))
    }
}
