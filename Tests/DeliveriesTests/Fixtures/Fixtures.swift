import Dates
import Deliveries
import Diagnostics
import Numbers
import Testing

/// A day from its ISO form.
func day(_ text: String) throws -> Day { try #require(Day(text)) }

/// A period from its written form.
func period(_ text: String) throws -> Period { try #require(Period(text)) }

/// Records from lines of words: company, model, period, units, precision, basis, day.
func records(_ text: String) throws -> [Record] {
    try text.split(separator: "\n").enumerated().map { line, row in
        let words = row.split(separator: " ").map(String.init)
        return Record(
            at: SourceLocation(file: "deliveries.csv", line: line + 2, column: 4),
            publishedColumn: 7, company: words[0],
            model: words[1] == "-" ? nil : words[1].split(separator: "_").joined(separator: " "),
            period: try period(words[2]), units: try #require(Int(words[3])),
            precision: try #require(Precision(rawValue: words[4])), basis: words[5],
            published: words[6] == "-" ? nil : try day(words[6]))
    }
}

/// Targets from lines of words: company, period, units, high end, action, day.
func targets(_ text: String) throws -> [TargetEvent] {
    try text.split(separator: "\n").enumerated().map { line, row in
        let words = row.split(separator: " ").map(String.init)
        return TargetEvent(
            at: SourceLocation(file: "targets.csv", line: line + 2, column: 3),
            actionColumn: 5, periodColumn: 2, company: words[0], period: try period(words[1]),
            units: try #require(Int(words[2])), unitsHigh: Int(words[3]),
            action: try #require(TargetEvent.Action(rawValue: words[4])),
            announced: words[5] == "-" ? nil : try day(words[5]))
    }
}

/// The published facts of six makers.
func publishedFacts() throws -> Facts {
    Facts(
        companies: ["leapmotor", "li-auto", "nio", "xiaomi", "xpeng"].map {
            Company(slug: $0, name: $0, peerGroup: "makers")
        },
        bases: [
            Basis(slug: "company", label: "Company"), Basis(slug: "industry", label: "Industry"),
        ],
        records: try records(PublishedRecords.text), targets: try targets(PublishedTargets.text))
}

/// A ledger of facts that are expected to be sound.
func ledger(_ facts: Facts) -> Ledger {
    var diagnostics = Diagnostics()
    let ledger = Ledger(facts, &diagnostics)
    #expect(!diagnostics.hasErrors, "\(diagnostics.all.map(\.summary))")
    return ledger
}

extension Vintage {
    /// What a key reads in English, or why it is unknown.
    func reading(_ text: String) throws -> String {
        var diagnostics = Diagnostics()
        let key = try #require(
            ledger.key(text, at: SourceLocation(file: "test"), &diagnostics),
            "\(diagnostics.all.map(\.summary))")
        let measurement = measure(key)
        return measurement.text(.en) ?? measurement.quantity.reason?.text(.en) ?? ""
    }
}
