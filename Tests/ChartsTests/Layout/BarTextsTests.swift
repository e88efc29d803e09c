import Testing

@testable import Charts

@Suite("Texts of bars")
struct BarTextsTests {
    private func texts(_ count: Int, width: Int = 640) throws -> [String] {
        let data = (1...count).map {
            Datum(.category("N\($0)"), .exact(Double($0) * 1_000 + 12_345))
        }
        return try Chart(.bars(Bars(data))).texts(width: width).filter {
            $0.contains { "k,".contains($0) }
        }
    }

    @Test("Every bar has its number while slots are broad, in full or short")
    func broad() throws {
        #expect(try texts(4).filter { $0.hasSuffix(",345") }.count == 4)
        #expect(try texts(6, width: 320).filter { $0.hasSuffix("k") && $0.count == 3 }.count >= 6)
    }

    @Test(
        "Of many thin ones the highest has, and the last and the lowest where they cover no other")
    func thin() throws {
        let numbers = try texts(40).filter { $0 == "13k" || $0 == "52k" }
        #expect(numbers == ["52k"])
    }
}
