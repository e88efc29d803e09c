import Numbers
import Testing

@testable import Charts

@Suite("Numbers of charts")
struct NumberTextTests {
    private func text(_ locale: Language = .en, _ format: ValueFormat = .number) -> NumberText {
        NumberText(locale: locale, format: format)
    }

    @Test("Short numbers keep one unit per language")
    func compact() {
        #expect(text().compact(108_796) == "109k")
        #expect(text().compact(999_999) == "1M")
        #expect(text().compact(1_180_000) == "1.2M")
        #expect(text().compact(950) == "950")
        #expect(text(.zh).compact(108_796) == "11万")
        #expect(text(.de).compact(108_796) == "109\u{A0}Tsd.")
    }

    @Test("Bounds are rounded outwards and carry their sign")
    func bounds() {
        #expect(text().label(.atLeast(144_833), compact: true) == "≥\u{A0}144k")
        #expect(text().label(.atMost(52_122), compact: true) == "≤\u{A0}53k")
        #expect(text().label(.between(65_000, 69_757), compact: true) == "65–70k")
        #expect(text().label(.between(65_000, 69_757)) == "65,000–69,757")
        #expect(text().label(.about(411_840)) == "≈\u{A0}411,840")
        #expect(text().label(.unknown(reason: "none")) == "n/a")
    }

    @Test("Small numbers never print as zero, and minus is U+2212")
    func small() {
        #expect(text().full(1e-9) == "0.000000001")
        #expect(text().full(-4.5) == "\u{2212}4.5")
        #expect(text(.en, .percent(places: 1)).full(1.025) == "102.5%")
        #expect(text(.en, .points(places: 1)).full(0.021) == "2.1\u{A0}pp")
        #expect(text().full(1e15) == "1,000,000,000,000,000")
    }

    @Test("Labels of one axis have one unit and differ from their neighbours", arguments: 0..<200)
    func axis(_ seed: Int) {
        var random = SeededRandom(seed)
        let high = Double(random.number(in: 1...999)).scaled(byTenTo: random.number(in: -9...10))
        let search = TickSearch(0, high, limit: 6)
        let style = Style(width: 640, locale: [.en, .zh, .de][seed % 3], format: .number, unit: "")
        let labels = AxisText(search.values, step: search.step, style).labels
        #expect(Set(labels).count == labels.count, "seed \(seed): \(labels)")
        #expect(labels.dropFirst().allSatisfy { $0.contains { "123456789".contains($0) } })
    }

    @Test("A range of negative numbers is told in words, not with a dash before a minus")
    func negativeRange() {
        let numbers = NumberText(locale: .en, format: .number)
        #expect(numbers.label(.between(-40, -12)) == "\u{2212}40 to \u{2212}12")
        #expect(numbers.label(.between(12, 40)) == "12–40")
    }
}
