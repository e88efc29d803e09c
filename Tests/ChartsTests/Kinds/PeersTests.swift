import Testing

@testable import Charts

@Suite("Peers")
struct PeersTests {
    private let rows: [Peers.Row] = [
        .init("Two", .atLeast(20)),
        .init("None", .unknown(reason: "no record"), caveat: "no record"),
        .init("Three", .exact(30), asOf: Gallery.day("2025-10-31")), .init("One", .about(10)),
    ]

    private func names(_ order: Peers.Order) throws -> [String] {
        try Chart(.peers(Peers(rows, order: order))).texts().filter {
            ["One", "Two", "Three", "None †"].contains($0)
        }
    }

    @Test("Rows stand in the order that is asked for, the unknown last")
    func order() throws {
        #expect(try names(.descending) == ["Three", "Two", "One", "None †"])
        #expect(try names(.ascending) == ["One", "Two", "Three", "None †"])
        #expect(try names(.given) == ["Two", "None †", "Three", "One"])
    }

    @Test("Bounds, estimates, days of their own and caveats are marked and said")
    func marks() throws {
        let chart = Chart(.peers(Peers(rows)))
        let texts = try chart.texts()
        #expect(texts.contains("≥\u{A0}20") && texts.contains("≈\u{A0}10"))
        #expect(texts.contains("30 (31 Oct)") && texts.contains("n/a"))
        let figure = try chart.title("T").render()
        #expect(FigureWords(figure: figure).footer == "† None: no record.")
        #expect(figure.table.headers.last == "Note")
    }
}
