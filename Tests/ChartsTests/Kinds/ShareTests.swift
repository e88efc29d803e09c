import Testing

@testable import Charts

@Suite("Shares")
struct ShareTests {
    @Test("The parts of a whole are told so that they sum to a hundred")
    func sum() throws {
        let whole = Share.Whole("W", [.init("A", 1), .init("B", 1), .init("C", 1)])
        let texts = try Chart(.share(Share([whole]))).texts()
        #expect(texts.filter { $0.hasSuffix("%") } == ["33.4%", "33.3%", "33.3%"])
    }

    @Test("A part that is too small for its name has it under the bar")
    func small() throws {
        let whole = Share.Whole("W", [.init("Large", 98), .init("Small", 2)])
        #expect(try Chart(.share(Share([whole]))).texts().contains("Small 2.0%"))
    }

    @Test("What is missing has an edge where colours are forced")
    func rest() throws {
        let whole = Share.Whole("W", [.init("Done", 3), .init("To go", 1, isRest: true)])
        let svg = try Chart(.share(Share([whole]))).title("T").render().svg
        #expect(String(decoding: svg, as: UTF8.self).contains("class=\"s-ax pt\""))
    }
}
