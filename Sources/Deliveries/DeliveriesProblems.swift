import Dates
import Diagnostics
import Numbers

/// The wording of every problem that the ledger reports, one function per code.
enum DeliveriesProblems {
    static func largeLedger(limit: Int, file: String) -> Diagnostic {
        Diagnostic(
            "large-ledger", .error,
            "figures and targets of more than \(limit) years of companies, models and bases",
            at: SourceLocation(file: file))
    }

    static func publishedEarly(_ record: Record) -> Diagnostic {
        var cell = record.location
        if record.publishedColumn > 0 { cell.column = record.publishedColumn }
        return Diagnostic(
            "published-before-period-end", .warning,
            "publication on \(record.published) before \(record.period) ends", at: cell)
    }

    static func duplicate(_ record: Record, of first: Record) -> Diagnostic {
        Diagnostic(
            "duplicate-record", .error, "duplicate of another record for \(subject(record))",
            at: record.location, notes: [.init("first stated here", at: first.location)])
    }

    static func twoExact(_ record: Record, _ other: Record) -> Diagnostic {
        Diagnostic(
            "two-exact-figures", .error,
            "\(count(record.units)) and \(count(other.units)) are both exact figures for "
                + "\(subject(record)), published on \(record.published); neither counts",
            at: record.location, notes: [.init("the other one", at: other.location)])
    }

    static func contradiction(
        _ record: Record, _ others: some Sequence<Record>, low: Int, high: Int, inNode node: Int
    ) -> Diagnostic {
        let period =
            YearNode.period(at: node, of: record.period.year)?.description
            ?? record.period.description
        return Diagnostic(
            "contradicting-records", .error,
            "\(count(record.units)) for \(subject(record)) contradicts other records: "
                + "\(period) would be at least \(count(low)) and at most \(count(high))",
            at: record.location,
            notes: others.map {
                .init("\(count($0.units)) for \($0.period) is stated here", at: $0.location)
            })
    }

    static func monthlyTarget(_ event: TargetEvent) -> Diagnostic {
        var cell = event.location
        if event.periodColumn > 0 { cell.column = event.periodColumn }
        return Diagnostic(
            "monthly-target", .error,
            "\(event.period) is a month; targets are for a quarter, half or year",
            at: cell)
    }

    static func upsideDown(_ event: TargetEvent, high: Int) -> Diagnostic {
        Diagnostic(
            "target-range-reversed", .error,
            "\(count(high)) as the high end of a target is below its low end "
                + count(event.units), at: event.location)
    }

    static func twoTargets(_ event: TargetEvent, _ other: TargetEvent) -> Diagnostic {
        let pair = [event, other].sorted { $0.location < $1.location }
        return Diagnostic(
            "two-targets-on-one-day", .error,
            "second target for \(event.company) \(event.period) on \(event.announced)",
            at: pair[1].location, notes: [.init("the first one", at: pair[0].location)])
    }

    static func wrongAction(
        _ event: TargetEvent, _ wrong: String, after before: TargetEvent?
    ) -> Diagnostic {
        var cell = event.location
        if event.actionColumn > 0 { cell.column = event.actionColumn }
        return Diagnostic(
            "wrong-target-action", .error,
            "'\(event.action.rawValue)' \(wrong): \(range(event))"
                + (before.map { " after \(range($0))" } ?? ""),
            at: cell, notes: before.map { [.init("the target before", at: $0.location)] } ?? [])
    }

    static func ignored(_ what: String, after day: Day, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            "fact-after-as-of", .note, "\(what) after \(day) not counted", at: location)
    }

    // MARK: Keys

    static func malformedKey(_ text: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            "malformed-measure-key", .error,
            "'\(text)' is not a measure key: company[/model][@basis].period.measure", at: location)
    }

    static func unknownPart(
        _ code: Diagnostic.Code, _ part: String, _ word: String, of key: String,
        among names: [String], at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            code, .error, "unknown \(part) '\(word)' in '\(key)'", at: location,
            suggestion: didYouMean(word, among: names))
    }

    static func unreadablePeriod(
        _ word: String, of key: String, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            "unknown-key-period", .error,
            "unreadable period '\(word)' in '\(key)': 2025, 2025-H1, 2025-Q3 or 2025-09",
            at: location)
    }

    static func needlessTarget(
        _ measure: MeasureName, of key: String, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            "needless-key-target", .error,
            "needless target in '\(key)': '\(measure.rawValue)' takes none",
            at: location)
    }

    // MARK: Claims

    static func supportedWithoutSource(_ claim: Claim) -> Diagnostic {
        Diagnostic(
            "supported-claim-without-source", .error, "supported claim '\(claim.id)' has no source",
            at: claim.location)
    }

    static func falseCheck(_ claim: Claim, _ left: String, _ right: String) -> Diagnostic {
        Diagnostic(
            "false-claim-check", .error,
            "check of claim '\(claim.id)' is false: \(left) against \(right)",
            at: claim.checkLocation)
    }

    static func undecidedCheck(_ claim: Claim, _ left: String, _ right: String) -> Diagnostic {
        Diagnostic(
            "undecided-claim-check", .warning,
            "check of claim '\(claim.id)' is undecided: \(left) against \(right)",
            at: claim.checkLocation)
    }

    static func malformedCheck(_ check: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            "malformed-check", .error,
            "'\(check)' is not a comparison such as 'xiaomi.2025.units >= 350000'", at: location)
    }

    static func incomparable(
        _ check: String, _ why: String, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic("incomparable-check", .error, "\(why) in '\(check)'", at: location)
    }

    // MARK: Words

    private static func subject(_ record: Record) -> String {
        [record.company, record.model, record.period.description].compactMap { $0 }
            .joined(separator: " ")
    }

    private static func range(_ event: TargetEvent) -> String {
        count(event.units) + (event.unitsHigh.map { " to " + count($0) } ?? "")
    }

    private static func count(_ units: Int) -> String {
        FixedPoint(digits: units, places: 0).text(.en)
    }
}
