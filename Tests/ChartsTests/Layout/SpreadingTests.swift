import Testing

@testable import Charts

@Suite("Spreading labels")
struct SpreadingTests {
    @Test("What has room stays; what has not moves as little as possible")
    func examples() {
        let apart = [10.0, 50].map { Spreading.Item(middle: $0, size: 16) }
        #expect(Spreading.spread(apart, within: 0...100) == [10, 50])
        let same = [50.0, 50].map { Spreading.Item(middle: $0, size: 16) }
        #expect(Spreading.spread(same, within: 0...100) == [42, 58])
        let low = [2.0].map { Spreading.Item(middle: $0, size: 16) }
        #expect(Spreading.spread(low, within: 0...100) == [8])
    }

    @Test("Nothing covers another, and all stays within bounds", arguments: 0..<200)
    func properties(_ seed: Int) {
        var random = SeededRandom(seed)
        let items = (0..<random.number(in: 1...8)).map { _ in
            Spreading.Item(
                middle: Double(random.number(in: -50...350)),
                size: Double(random.number(in: 8...32)))
        }
        let middles = Spreading.spread(items, within: 0...300)
        let boxes = zip(items, middles).map { ($1 - $0.size / 2, $1 + $0.size / 2) }
            .sorted { $0 < $1 }
        for (a, b) in zip(boxes, boxes.dropFirst()) {
            #expect(a.1 <= b.0 + 1e-6, "seed \(seed)")
        }
        #expect(boxes.allSatisfy { $0.0 >= -1e-6 && $0.1 <= 300 + 1e-6 }, "seed \(seed)")
    }
}
