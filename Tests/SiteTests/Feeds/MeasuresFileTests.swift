import Content
import Dates
import Deliveries
import Diagnostics
import Foundation
import Numbers
import Testing

@testable import Site

@Suite("The file of all numbers") struct MeasuresFileTests {
    private func written(_ vintage: Vintage) throws -> String {
        let file = MeasuresFile(vintage: vintage, language: .en)
        let planned = PlannedFiles(MeasuresFile.path, plan: Fingerprint(), inParts: file.write)
        return String(decoding: try planned.made()[0], as: UTF8.self)
    }

    @Test("It has each known number on a line, with the fields that the command line gives")
    func numbers() async throws {
        let model = try await SmallSite().prepared().site.model
        let vintage = model.ledger.asOf(model.day)
        let text = try written(vintage)
        let records = vintage.measurements().map { MeasurementRecord($0) }
        func read(_ bytes: [UInt8]) throws -> NSArray? {
            try JSONSerialization.jsonObject(with: Data(bytes)) as? NSArray
        }
        #expect(try read(Array(text.utf8)) == read(JSONText.bytes(records)))
        #expect(text.split(separator: "\n").count == records.count + 2)
        #expect(
            text.contains(
                #"{"key":"maker.2025-Q1.units","label":"Delivered","unit":"units","kind":"exact","#
                    + #""value":75869,"low":75869,"high":75869,"text":"75,869","#
                    + #""asOf":"2026-02-01","reason":null}"#))
    }

    @Test("Where nothing is known it is an empty list")
    func empty() throws {
        var ignored = Diagnostics()
        let day = try #require(Day("2025-01-01"))
        #expect(try written(Ledger(Facts(), &ignored).asOf(day)) == "[]\n")
    }
}
