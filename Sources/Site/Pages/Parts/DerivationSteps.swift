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
        steps.append(step(input, number, depth, from: derivation(explanation, names), nil))
        guard !isDeepest else { return }
        for (index, input) in explanation.inputs.enumerated() {
            append(input, number: "\(number).\(index + 1)", depth: depth + 1, to: &steps)
        }
    }

    /// How a number follows from its inputs, or why it is not known.
    private func derivation(_ explanation: Explanation, _ names: [String: String]) -> String {
        if let reason = explanation.measurement.quantity.reason {
            return reason.text(page.language)
        }
        let general = Measure.named(explanation.measurement.key.measure).formula
        if explanation.formula == general[.en] { return general[page.language] }
        let formula = FormulaWords.text(explanation.formula, names: names, page.words)
        return formula.isEmpty ? "–" : formula
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
                    explanation.measurement.label[page.language],
                    explanation.measurement.key.company,
                    explanation.measurement.key.period
                )
            case .record(let record):
                (record.model ?? page.words.published, record.company, record.period)
            case .target(let target):
                (page.words.announcedTarget(target.action), target.company, target.period)
            }
        let name = company == self.company ? nil : page.name(of: company)
        return page.words.step(what, name, period)
    }

    private func value(of input: Explanation.Input) -> String {
        switch input {
        case .measure(let explanation):
            explanation.measurement.text(page.language, words: .signs) ?? page.words.unknown
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
        let words = page.words
        let (event, location) =
            switch input {
            case .measure(let explanation):
                (words.asOf(explanation.measurement.asOf), SourceLocation(file: ""))
            case .record(let record):
                (
                    words.published(record.published, isAssumed: record.isPublicationAssumed),
                    record.location
                )
            case .target(let target):
                (
                    words.announced(target.announced, isAssumed: target.isAnnouncementAssumed),
                    target.location
                )
            }
        let publisher = source(of: input).map { $0.publisher.isEmpty ? $0.title : $0.publisher }
        let file = location.file.split(separator: "/").last.map(String.init) ?? location.file
        return words.place(publisher, event, file: file, line: location.line)
    }
}
