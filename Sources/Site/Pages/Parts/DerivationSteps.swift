import Dates
import Deliveries
import Diagnostics
import Numbers

/// A derivation as a list of numbered steps, the value itself first, records at the leaves.
struct DerivationSteps {
    let page: Composition
    let day: Day

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
        switch input {
        case .measure(let explanation):
            steps.append(step(explanation, number, depth))
            guard depth < Self.deepest else { return }
            for (index, input) in explanation.inputs.enumerated() {
                append(input, number: "\(number).\(index + 1)", depth: depth + 1, to: &steps)
            }
        case .record(let record): steps.append(step(record, number, depth))
        case .target(let target): steps.append(step(target, number, depth))
        }
    }

    private func step(
        _ explanation: Explanation, _ number: String, _ depth: Int
    ) -> PlanValue {
        let measurement = explanation.measurement
        let reason = measurement.quantity.reason
        return [
            "number": .words(number), "depth": .words("\(depth)"),
            "label": .words("\(measurement.key)"),
            "stepValue": .words(measurement.text(page.language, words: .signs) ?? "unknown"),
            "from": .words(reason ?? (explanation.formula.isEmpty ? "–" : explanation.formula)),
            "href": .absent,
        ]
    }

    private func step(_ record: Record, _ number: String, _ depth: Int) -> PlanValue {
        let source = record.source.flatMap { page.site.sources[$0] }
        let stated = quantity(record).text(page.language, .number(places: 0), words: .signs)
        let published = record.published.text(page.language, .medium)
        return leaf(
            number, depth,
            label: "\(record.company)\(record.model.map { "/" + $0 } ?? "") \(record.period)",
            value: stated ?? "–",
            place: "\(record.location.file):\(record.location.line)",
            detail: "published \(published)\(record.isPublicationAssumed ? ", day assumed" : "")",
            source)
    }

    private func step(_ target: TargetEvent, _ number: String, _ depth: Int) -> PlanValue {
        leaf(
            number, depth, label: "\(target.company) \(target.period), target \(target.action)",
            value: TargetTable.text(target, page.language),
            place: "\(target.location.file):\(target.location.line)",
            detail: "announced \(target.announced.text(page.language, .medium))",
            target.source.flatMap { page.site.sources[$0] })
    }

    private func leaf(
        _ number: String, _ depth: Int, label: String, value: String, place: String,
        detail: String, _ source: Source?
    ) -> PlanValue {
        let publisher = source.map { ", " + ($0.publisher.isEmpty ? $0.title : $0.publisher) }
        return [
            "number": .words(number), "depth": .words("\(depth)"), "label": .words(label),
            "stepValue": .words(value), "from": .words("\(place), \(detail)\(publisher ?? "")"),
            "href": .words(source.flatMap(SourceNote.address)),
        ]
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
