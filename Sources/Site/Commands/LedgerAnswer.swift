import Content
import Dates
import Deliveries
public import Diagnostics
import Numbers

/// A site's ledger as of a day, and what the command line asks of it.
public struct LedgerAnswer: Sendable {
    /// The problems of the settings and facts; with an error there is nothing to answer.
    public private(set) var diagnostics = Diagnostics()
    private let vintage: Vintage
    private let language: Language

    /// Reads the settings and facts of a site.
    ///
    /// - Throws: when the site cannot be read.
    public init(_ options: BuildOptions) async throws(DiskError) {
        let files = try await SourceFiles(
            folder: options.source, jobs: options.jobs, &diagnostics)
        let read = try await ReadSite(files, options: options, &diagnostics)
        let ledger = Ledger(read.facts, &diagnostics)
        language = read.settings.language
        vintage = ledger.asOf(read.day(options) ?? .epoch)
    }

    /// The measures of a pattern; without one, all of the year that the day is in.
    private func measurements(_ pattern: String?) -> [Measurement] {
        vintage.measurements(matching: pattern ?? "*.\(vintage.day.year)*")
    }

    /// The measures as a table of keys and values for people.
    public func table(_ pattern: String?) -> String {
        let rows = measurements(pattern).map { measurement in
            (
                measurement.key.description, measurement.text(language) ?? "",
                measurement.label[language]
            )
        }
        let keys = rows.map(\.0.count).max() ?? 0
        let values = rows.map(\.1.count).max() ?? 0
        return rows.map { key, value, label in
            Self.padded(key, keys) + "  " + Self.padded(value, values) + "  " + label
        }.joined(separator: "\n")
    }

    /// The measures as CSV.
    public func csv(_ pattern: String?) -> String {
        let header = "key,label,unit,kind,value,low,high,text,asOf\r\n"
        return header
            + measurements(pattern).map { measurement in
                let quantity = measurement.quantity
                func number(_ value: Rational?) -> String {
                    value.flatMap { FixedPoint($0, places: 6) }?.trimmed.plain ?? ""
                }
                let fields = [
                    measurement.key.description, measurement.label[language],
                    measurement.unit.rawValue,
                    quantity.kind.rawValue, number(quantity.value),
                    number(quantity.low), number(quantity.high),
                    measurement.text(language) ?? "", "\(measurement.asOf)",
                ]
                return fields.map(Self.csvField).joined(separator: ",") + "\r\n"
            }.joined()
    }

    /// The measures as JSON.
    public func json(_ pattern: String?) -> [UInt8] {
        JSONText.bytes(
            measurements(pattern).map { MeasurementRecord($0, language: language) })
    }

    /// The derivation of a number as an indented tree; `nil` when the key is wrong, which is
    /// reported.
    public mutating func explanation(_ key: String) -> String? {
        guard let key = read(key) else { return nil }
        return ExplanationText(language: language).text(vintage.explain(key))
    }

    /// The derivation of a number as JSON; `nil` when the key is wrong, which is reported.
    public mutating func explanationJSON(_ key: String) -> [UInt8]? {
        guard let key = read(key) else { return nil }
        return JSONText.bytes(ExplanationRecord(vintage.explain(key), language: language))
    }

    private mutating func read(_ key: String) -> MeasureKey? {
        vintage.ledger.key(key, at: SourceLocation(file: key), &diagnostics)
    }

    /// What moved on each publication day of a span, as lines for people.
    public func changes(since: AsOf?, until: AsOf?) -> String {
        days(since, until).map { day in
            let assumed = day.isAssumed ? " (day assumed)" : ""
            let lines = day.changes.map { change in
                let before = change.before.text(language) ?? "unknown"
                let after = change.after.text(language) ?? "unknown"
                return "  \(change.key): \(before) -> \(after) (\(change.cause.rawValue))"
            }
            return ("\(day.day)\(assumed)" as String) + "\n" + lines.joined(separator: "\n")
        }.joined(separator: "\n")
    }

    /// What moved on each publication day of a span, as JSON.
    public func changesJSON(since: AsOf?, until: AsOf?) -> [UInt8] {
        struct DayRecord: Encodable {
            var day: String
            var assumed: Bool
            var changes: [ChangeRecord]
        }
        return JSONText.bytes(
            days(since, until).map { day in
                DayRecord(
                    day: "\(day.day)", assumed: day.isAssumed,
                    changes: day.changes.map { ChangeRecord($0, language: language) })
            })
    }

    private func days(_ since: AsOf?, _ until: AsOf?) -> [DayOfChanges] {
        let last = min(until?.day ?? vintage.day, vintage.day)
        return vintage.ledger.changes(after: since?.day, through: last)
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private static func csvField(_ text: String) -> String {
        guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
