import Numbers
import Testing

@testable import Charts

@Suite("Labels under the position axis")
struct PositionLabelsTests {
    private func labels(_ names: [String], width: Double) -> [AxisLabel] {
        let positions = names.map(ChartPosition.category)
        let index = Dictionary(uniqueKeysWithValues: positions.enumerated().map { ($1, $0) })
        let scale = PositionScale(layout: .band(positions, index: index), start: 0, end: width)
        return PositionLabels(scale: scale, locale: .en, left: 0, right: width).labels()
    }

    @Test("Names stand in one line, in two, in two rows by turns, or every second one")
    func names() {
        #expect(labels(["One", "Two"], width: 200).map(\.second) == [nil, nil])
        #expect(labels(["North America", "Europe"], width: 140).map(\.second) == ["America", nil])
        let turned = labels(["Recalled", "Exported", "Returned"], width: 140)
        #expect(turned.map(\.text) == ["Recalled", "Returned", ""])
        #expect(turned.map(\.second) == [nil, nil, "Exported"])
        let many = labels((1...40).map { "Name \($0)" }, width: 600)
        #expect(many.count < 20 && many[0].text == "Name" && many[0].second == "1")
        let steps = zip(many, many.dropFirst()).map { $1.x - $0.x }
        #expect(steps.allSatisfy { abs($0 - steps[0]) < 1e-9 })
    }

    @Test("Whole numbers along an axis have whole ticks")
    func numbers() {
        let scale = PositionScale(layout: .linear(0...11), start: 0, end: 600)
        let whole = PositionLabels(
            scale: scale, locale: .en, left: 0, right: 600, hasWholeNumbers: true)
        #expect(whole.labels().map(\.text) == ["0", "2", "4", "6", "8", "10"])
    }
}
