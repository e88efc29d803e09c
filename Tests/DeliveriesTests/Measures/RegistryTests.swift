import Dates
import Deliveries
import Numbers
import Testing

@Suite("The registry of measures")
struct RegistryTests {
    @Test("Each name has its own measure, and every measure is described", arguments: Measure.all)
    func described(measure: Measure) {
        #expect(Measure.named(measure.name).label == measure.label)
        for form in [Language.en, .zh, .de] {
            for text in [measure.label, measure.formula] { #expect(!text[form].isEmpty) }
            for text in [measure.definition, measure.needs, measure.rounding] {
                #expect(text[form].hasSuffix(form == .zh ? "。" : "."))
            }
        }
        #expect(measure.example.hasSuffix("."))
    }

    @Test("Every measure is known of some company in the published records")
    func known() throws {
        let measurements = ledger(try publishedFacts()).asOf(try day("2026-05-28")).measurements()
        let known = Set(measurements.map(\.key.measure))
        #expect(known == Set(MeasureName.allCases))
    }

    @Test("Shares of a group of which all is known add up, and places follow the units")
    func peers() throws {
        let facts = Facts(
            companies: ["a", "b", "c"].map { Company(slug: $0, name: $0, peerGroup: "abc") },
            records: try records(
                """
                a - 2025 50 exact company -
                b - 2025 30 exact company -
                c - 2025 20 exact company -
                """))
        let vintage = ledger(facts).asOf(try day("2026-01-01"))
        #expect(
            try ["a", "b", "c"].map { try vintage.reading("\($0).2025.share") }
                == ["50.0%", "30.0%", "20.0%"])
        #expect(
            try ["a", "b", "c"].map { try vintage.reading("\($0).2025.rank") }
                == ["1", "2", "3"])
    }

    @Test("A share is unknown where a peer is, and says which")
    func missingPeer() throws {
        let facts = Facts(
            companies: ["a", "b"].map { Company(slug: $0, name: $0, peerGroup: "ab") },
            records: try records("a - 2025 50 exact company -"))
        let vintage = ledger(facts).asOf(try day("2026-01-01"))
        #expect(try vintage.reading("a.2025.share") == "records of b do not cover 2025")
    }

    @Test("A record is unknown where a period before it is open")
    func highest() throws {
        let vintage = ledger(try publishedFacts()).asOf(try day("2026-05-28"))
        #expect(
            try vintage.reading("xiaomi.2025-12.record")
                == "which period is the highest up to 2025-12 is open")
        #expect(try vintage.reading("nio.2025-12.record") == "48,135")
    }
}
