import Testing

@testable import Charts

@Suite("Ticks by score")
struct TickSearchTests {
    @Test("The labels of Talbot’s own example agree")
    func published() {
        #expect(TickSearch(8.1, 14.1, limit: 4).values == [8, 10, 12, 14])
    }

    @Test("Whole numbers never get steps under one")
    func whole() {
        #expect(TickSearch(0, 3, limit: 6, isWhole: true).values == [0, 1, 2, 3])
        #expect(TickSearch(0, 1, limit: 6, isWhole: true).values == [0, 1])
    }

    @Test("Ticks are few, round, rising, near the data, and the same twice", arguments: 0..<400)
    func properties(_ seed: Int) throws {
        var random = SeededRandom(seed)
        let magnitude = random.number(in: -9...14)
        let size = 1.0.scaled(byTenTo: magnitude)
        let low = random.chance(3) ? 0 : -Double(random.number(in: 0...999)) / 1000 * size
        let high = Double(random.number(in: 1...999)) / 1000 * size
        let search = TickSearch(low, high, limit: 6)
        let ticks = search.values
        #expect((2...6).contains(ticks.count), "seed \(seed)")
        #expect(ticks == ticks.sorted() && Set(ticks).count == ticks.count, "seed \(seed)")
        #expect([1, 2, 5, 25].contains(search.step.factor), "seed \(seed)")
        #expect(ticks.contains { $0.sign == .minus && $0 == 0 } == false, "seed \(seed)")
        let (first, last) = (try #require(ticks.first), try #require(ticks.last))
        #expect(last - first > 0.45 * (high - low), "seed \(seed)")
        #expect(first > low - search.step.value && last < high + search.step.value, "seed \(seed)")
        #expect(ticks == TickSearch(low, high, limit: 6).values)
    }
}
