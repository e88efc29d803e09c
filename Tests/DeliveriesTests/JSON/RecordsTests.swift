import Dates
import Deliveries
import Diagnostics
import Foundation
import Testing

@Suite("JSON records")
struct RecordsTests {
    private func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    private func vintage(_ asOf: String) throws -> Vintage {
        ledger(try publishedFacts()).asOf(try day(asOf))
    }

    private func key(_ period: String, _ measure: MeasureName) throws -> MeasureKey {
        MeasureKey(
            company: "xiaomi", period: try DeliveriesTests.period(period), measure: measure)
    }

    @Test(
        "A number has all its fields always, nulls included",
        arguments: [
            (
                "2025-03-17", "2024-Q4", MeasureName.units,
                #""high":null,"key":"xiaomi.2024-Q4.units","kind":"atLeast","label":"Delivered","#
                    + #""low":65000,"reason":null,"text":"at least 65,000","unit":"units","#
                    + #""value":null}"#
            ),
            (
                "2026-05-28", "2025", .metOn,
                #""high":null,"key":"xiaomi.2025.met_on","kind":"date","#
                    + #""label":"Target provably met","low":null,"reason":null,"#
                    + #""text":"2026-01-03","unit":"date","value":null}"#
            ),
            (
                "2025-03-18", "2023", .units,
                #""high":null,"key":"xiaomi.2023.units","kind":"unknown","label":"Delivered","#
                    + #""low":null,"reason":"no record for 2023","text":null,"unit":"units","#
                    + #""value":null}"#
            ),
        ])
    func measurement(asOf: String, period: String, measure: MeasureName, rest: String) throws {
        let measurement = try vintage(asOf).measure(try key(period, measure))
        let text = try json(MeasurementRecord(measurement))
        #expect(text == #"{"asOf":"\#(asOf)","# + rest)
    }

    @Test("An explanation ends in records with file, line and source")
    func explanation() throws {
        let explanation = try vintage("2025-03-18").explain(try key("2024-Q4", .units))
        let text = try json(ExplanationRecord(explanation))
        #expect(text.contains(#""formula":"deliveries.csv:138""#))
        #expect(
            text.contains(
                #"{"company":"xiaomi","file":"deliveries.csv","line":138,"period":"2024-Q4","#
                    + #""precision":"exact","published":"2025-03-18","source":null,"#
                    + #""units":69697}"#))
    }

    @Test("A change says from what to what, and why")
    func change() throws {
        let last = try day("2024-06-02")
        let days = ledger(try publishedFacts()).changes(after: try day("2024-06-01"), through: last)
        let change = days.first?.changes.first { $0.key.description == "xiaomi.2024-05.units" }
        let text = try json(ChangeRecord(try #require(change)))
        #expect(text.contains(#""day":"2024-06-02""#))
        #expect(text.hasSuffix(#""why":"correction"}"#))
    }
}
