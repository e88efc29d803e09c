import Dates
import Deliveries
import Testing

@Suite("Explanations")
struct ExplanationTests {
    @Test(
        "Every number can be computed again from its formula and inputs, down to the records",
        arguments: ["2024-11-20", "2025-11-18", "2026-05-28"])
    func recomputable(asOf: String) throws {
        let vintage = ledger(try publishedFacts()).asOf(try day(asOf))
        let measurements = vintage.measurements()
        #expect(measurements.count > 100)
        for measurement in measurements {
            let explanation = vintage.explain(measurement.key)
            #expect(explanation.measurement == measurement)
            verify(explanation)
        }
    }

    private func verify(_ explanation: Explanation) {
        let quantity = explanation.measurement.quantity
        let key = explanation.measurement.key
        if quantity.kind == .date || key.measure == .revisions { return }
        #expect(!explanation.inputs.isEmpty, "\(key)")
        let computed = FormulaReader.interval(explanation)
        let low = quantity.low ?? quantity.value
        let high = quantity.high ?? quantity.value
        #expect(low == nil || computed?.low == low, "\(key) = \(explanation.formula)")
        #expect(high == nil || computed?.high == high, "\(key) = \(explanation.formula)")
        for case .measure(let inner) in explanation.inputs { verify(inner) }
    }

    @Test("A bound that no record states names the records that prove it")
    func july() throws {
        let vintage = ledger(try publishedFacts()).asOf(try day("2025-11-18"))
        let key = MeasureKey(company: "xiaomi", period: try period("2025-07"), measure: .units)
        let explanation = vintage.explain(key)
        #expect(
            explanation.formula
                == "both(deliveries.csv:150, xiaomi.2025-Q3.units − xiaomi.2025-08.units "
                + "− xiaomi.2025-09.units)")
        #expect(explanation.inputs.count == 4)
    }
}
