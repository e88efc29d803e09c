import Testing

@testable import Charts

@Suite("Places of words")
struct LabelPlacerTests {
    private let bounds = Rect(left: 0, top: 0, right: 200, bottom: 100)

    private func request(_ text: String, _ x: Double, _ y: Double, priority: Int = 1)
        -> LabelPlacer.Request
    {
        .init(text: text, x: x, y: y, paint: TextPaint(), placement: .right, priority: priority)
    }

    @Test("Words take the place they wish for where it is free, else the next that covers least")
    func wish() {
        var free = LabelPlacer(bounds: bounds, taken: [], shapes: [])
        #expect(free.place([request("A", 50, 50)]).placed.first?.paint.anchor == .start)
        let right = Rect(left: 52, top: 30, right: 120, bottom: 70)
        var blocked = LabelPlacer(bounds: bounds, taken: [right], shapes: [])
        #expect(blocked.place([request("A", 50, 50)]).placed.first?.paint.anchor == .end)
    }

    @Test("Words stay inside and apart; those that find no place are told")
    func dropped() {
        var placer = LabelPlacer(bounds: bounds, taken: [bounds], shapes: [])
        #expect(placer.place([request("A", 50, 50)]).dropped == ["A"])
        var two = LabelPlacer(bounds: bounds, taken: [], shapes: [])
        let placed = two.place([request("A", 50, 50), request("B", 52, 51, priority: 2)]).placed
        #expect(placed.map(\.text) == ["B", "A"])
        #expect(two.taken.count == 2 && two.taken[0].overlap(two.taken[1]) == 0)
    }
}
