import Testing

@testable import Charts

@Suite("Coordinates")
struct PathTests {
    @Test(
        "They are rounded to a tenth, without a minus before zero or an exponent",
        arguments: [
            (0.0, "0"), (-0.04, "0"), (0.05, "0.1"), (12.34, "12.3"), (-3.96, "-4"),
            (1e7, "10000000"),
        ])
    func coordinate(_ value: Double, _ text: String) {
        var bytes: [UInt8] = []
        bytes.append(coordinate: value)
        #expect(String(decoding: bytes, as: UTF8.self) == text)
    }

    @Test("A hatch stays in its rectangle", arguments: [true, false])
    func hatch(_ rises: Bool) {
        var path = Path()
        path.hatch(Rect(left: 3, top: 5, right: 40, bottom: 31), rises: rises)
        let points = DrawnSVG.points(String(decoding: path.bytes, as: UTF8.self))
        #expect(points.count > 10)
        #expect(points.allSatisfy { (3...40).contains($0.0 ?? 3) && (5...31).contains($0.1 ?? 5) })
    }
}
