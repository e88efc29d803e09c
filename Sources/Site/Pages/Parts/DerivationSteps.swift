import Dates
import Deliveries
import Diagnostics
import Numbers

/// A derivation as a list of numbered steps, the value itself first, records at the leaves.
///
/// A number that is another one unchanged, or a record as it was published, is one step with it.
struct DerivationSteps {
    let page: Composition
    let day: Day
    /// The company that the derivation is about; labels name only others.
    let company: String

    /// Below this depth steps are not shown; their measures have pages of their own.
    private static let deepest = 6

    /// The steps of a derivation.
    func all(of explanation: Explanation) -> [PlanValue] {
        var steps: [PlanValue] = []
        append(.measure(explanation), number: "1", depth: 0, to: &steps)
        return steps
    }

    private func append(
        _ input: Explanation.Input, number: String, depth: Int, to steps: inout [PlanValue]
    ) {
        let origin = origin(of: input)
        guard case .measure(let explanation) = origin else {
            steps.append(step(input, number, depth, from: place(of: origin), source(of: origin)))
            return
        }
        let isDeepest = depth >= Self.deepest
        var names: [String: String] = [:]
        for (index, input) in explanation.inputs.enumerated() {
            names[input.name] = isDeepest ? label(of: input) : "\(number).\(index + 1)"
        }
        let reason = explanation.measurement.quantity.reason
        let formula = FormulaWords.text(explanation.formula, names: names)
        steps.append(
            step(input, number, depth, from: reason ?? (formula.isEmpty ? "–" : formula), nil))
        guard !isDeepest else { return }
        for (index, input) in explanation.inputs.enumerated() {
            append(input, number: "\(number).\(index + 1)", depth: depth + 1, to: &steps)
        }
    }

    /// What a number is without more ado: the record, target or other number that it repeats.
    private func origin(of input: Explanation.Input) -> Explanation.Input {
        guard case .measure(let explanation) = input, explanation.inputs.count == 1,
            let only = explanation.inputs.first, explanation.formula == only.name
        else { return input }
        return origin(of: only)
    }

    private func step(
        _ input: Explanation.Input, _ number: String, _ depth: Int, from: String, _ source: Source?
    ) -> PlanValue {
        [
            "number": .words(number), "depth": .words("\(depth)"),
            "label": .words(label(of: input)), "stepValue": .words(value(of: input)),
            "from": .words(from), "href": .words(source.flatMap(SourceNote.address)),
        ]
    }

    private func label(of input: Explanation.Input) -> String {
        let (what, company, period) =
            switch input {
            case .measure(let explanation):
                (
                    explanation.measurement.label, explanation.measurement.key.company,
                    explanation.measurement.key.period
                )
            case .record(let record): (record.model ?? "Published", record.company, record.period)
            case .target(let target):
                ("Target \(target.action.rawValue)", target.company, target.period)
            }
        let name = company == self.company ? "" : page.name(of: company) + ", "
        return "\(what), \(name)\(period.shortText(page.language))"
    }

    private func value(of input: Explanation.Input) -> String {
        switch input {
        case .measure(let explanation):
            explanation.measurement.text(page.language, words: .signs) ?? "unknown"
        case .record(let record): RecordTable.stated(record, page.language)
        case .target(let target): TargetTable.text(target, page.language)
        }
    }

    private func source(of input: Explanation.Input) -> Source? {
        switch input {
        case .measure: nil
        case .record(let record): record.source.flatMap { page.site.sources[$0] }
        case .target(let target): target.source.flatMap { page.site.sources[$0] }
        }
    }

    /// Publisher, day, file and line of a record or target.
    private func place(of input: Explanation.Input) -> String {
        let (verb, day, isAssumed, location) =
            switch input {
            case .measure(let explanation):
                ("as of", explanation.measurement.asOf, false, SourceLocation(file: ""))
            case .record(let record):
                ("published", record.published, record.isPublicationAssumed, record.location)
            case .target(let target):
                ("announced", target.announced, target.isAnnouncementAssumed, target.location)
            }
        let publisher = source(of: input).map { $0.publisher.isEmpty ? $0.title : $0.publisher }
        let file = location.file.split(separator: "/").last.map(String.init) ?? location.file
        let when = "\(verb) \(day.text(page.language, .medium))\(isAssumed ? ", day assumed" : "")"
        return [publisher, when, "\(file), line \(location.line)"].compactMap(\.self)
            .joined(separator: "; ")
    }
}
