import Testing

@testable import Charts

@Suite("Data before drawing")
struct DataTests {
    @Test("Rounded shares add up to the whole", arguments: 0..<200)
    func shares(_ seed: Int) {
        var random = SeededRandom(seed)
        let values = (0..<random.number(in: 1...9)).map { _ in Double(random.number(in: 0...999)) }
        let sum = LargestRemainder.thousandths(values + [1]).reduce(0, +)
        #expect(sum == 1_000, "seed \(seed)")
    }

    @Test("Thirds are shared out to the earlier ones first")
    func thirds() {
        #expect(LargestRemainder.thousandths([1, 1, 1]) == [334, 333, 333])
        #expect(LargestRemainder.thousandths([0, 0]) == [0, 0])
    }

    @Test("Thinning keeps the ends and the peak")
    func thinning() {
        let points = (0..<1_000).map { (x: Double($0), y: $0 == 437 ? 1_000 : Double($0 % 3)) }
        let kept = Thinning.indices(points, limit: 50)
        #expect(kept.count == 50)
        #expect(kept.first == 0 && kept.last == 999 && kept.contains(437))
        #expect(kept == kept.sorted())
        #expect(Thinning.indices(points, limit: 2_000).count == 1_000)
    }

    @Test("CSV quotes what must be quoted, and disarms formulas in text but not in numbers")
    func csv() {
        let table = FigureTable(
            headers: ["Name", "Value, in units"],
            rows: [
                [.init("=SUM(A1)"), .init("−5", raw: "-5", isNumber: true)],
                [.init("a \"b\""), .init("@x")],
            ])
        #expect(
            table.csv
                == "Name,\"Value, in units\"\r\n'=SUM(A1),-5\r\n\"a \"\"b\"\"\",'@x\r\n")
    }
}
