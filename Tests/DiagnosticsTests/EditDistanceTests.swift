import Seeded
import Testing

@testable import Diagnostics

@Suite("Edit distance") struct EditDistanceTests {
    @Test("Near the diagonal it is what the whole table gives", arguments: 0..<200)
    func table(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        func word() -> String {
            String(
                (0..<Int.random(in: 0...9, using: &random)).map { _ in
                    ["a", "b", "c", "B", "ä", "小"].randomElement(using: &random) ?? "a"
                }.joined())
        }
        let typed = word()
        var distance = EditDistance(from: typed.lowercased().unicodeScalars.map(\.value))
        for _ in 0..<40 {
            let other = word()
            let whole = Self.distance(
                Array(typed.lowercased().unicodeScalars), Array(other.lowercased().unicodeScalars))
            distance.read(other)
            for limit in -1...6 {
                #expect(
                    distance.value(upTo: limit) == (whole <= limit ? whole : nil),
                    "\(typed), \(other), up to \(limit), seed \(seed)")
            }
        }
    }

    /// The distance by the recurrence as it is written.
    private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
        var table = (0...a.count).map { i in (0...b.count).map { i == 0 ? $0 : $0 == 0 ? i : 0 } }
        for i in a.indices {
            for j in b.indices {
                var cost = min(
                    table[i][j + 1] + 1, table[i + 1][j] + 1,
                    table[i][j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                    cost = min(cost, table[i - 1][j - 1] + 1)
                }
                table[i + 1][j + 1] = cost
            }
        }
        return table[a.count][b.count]
    }
}
