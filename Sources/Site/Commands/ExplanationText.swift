import Dates
import Deliveries
import Diagnostics
import Numbers

/// A derivation as an indented tree for people.
struct ExplanationText {
    var language: Language

    /// The tree: each number with its formula, then its inputs, down to the records.
    func text(_ explanation: Explanation) -> String {
        var lines = ["as of \(explanation.measurement.asOf)"]
        append(.measure(explanation), depth: 0, to: &lines)
        return lines.joined(separator: "\n")
    }

    private func append(_ input: Explanation.Input, depth: Int, to lines: inout [String]) {
        let indent = String(repeating: "  ", count: depth)
        switch input {
        case .measure(let explanation):
            let measurement = explanation.measurement
            let value =
                measurement.text(language)
                ?? "unknown: " + (measurement.quantity.reason?.text(.en) ?? "no record")
            lines.append("\(indent)\(measurement.key) = \(value)")
            if !explanation.formula.isEmpty { lines.append("\(indent)  = \(explanation.formula)") }
            for input in explanation.inputs { append(input, depth: depth + 1, to: &lines) }
        case .record(let record):
            let words = quantity(record).text(language, .number(places: 0)) ?? ""
            let assumed = record.isPublicationAssumed ? ", day assumed" : ""
            lines.append(
                "\(indent)\(record.location.file):\(record.location.line)  \(record.company) "
                    + "\(record.period): \(words); published \(record.published)\(assumed); "
                    + "source \(record.source ?? "not named")")
        case .target(let target):
            let range = target.unitsHigh.map { "–\($0)" } ?? ""
            let assumed = target.isAnnouncementAssumed ? ", day assumed" : ""
            lines.append(
                "\(indent)\(target.location.file):\(target.location.line)  \(target.company) "
                    + "\(target.period): target \(target.action.rawValue) \(target.units)\(range); "
                    + "announced \(target.announced)\(assumed); "
                    + "source \(target.source ?? "not named")")
        }
    }

    private func quantity(_ record: Record) -> Quantity {
        let units = Rational(record.units)
        return switch record.precision {
        case .exact: .exact(units)
        case .atLeast: .atLeast(units)
        case .about: .about(units)
        }
    }
}
