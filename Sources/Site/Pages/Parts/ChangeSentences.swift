import Dates
import Deliveries
import Numbers

/// Numbers that moved, told in a sentence: what is new first, then what follows from it.
struct ChangeSentences {
    let language: Language

    /// The measures in the order in which they are told; those of parts of a year come before it.
    private static let order: [MeasureName] = [.target, .units, .attainment, .metOn]
    /// How many numbers a sentence names; the others are counted.
    private static let most = 4

    /// The sentence, without the company's name.
    func text(_ changes: [Change]) -> String {
        let sorted = changes.enumerated().sorted {
            rank($0).lexicographicallyPrecedes(rank($1))
        }.map(\.element)
        var clauses: [String] = []
        var isMoving = false
        for change in sorted.prefix(Self.most) {
            clauses.append(clause(change, continuing: isMoving))
            isMoving = change.before.quantity.reason == nil && change.after.quantity.reason == nil
        }
        let others = sorted.count - clauses.count
        if others > 0 { clauses.append("and \(others) more") }
        return clauses.joined(separator: ", ") + "."
    }

    private func rank(_ change: EnumeratedSequence<[Change]>.Element) -> [Int] {
        let key = change.element.key
        return [
            key.period.length == .year ? 1 : 0, Self.order.firstIndex(of: key.measure) ?? 0,
            change.offset,
        ]
    }

    /// What happened to a number; after one that moved, the verb need not be said again.
    private func clause(_ change: Change, continuing: Bool) -> String {
        guard let after = change.after.text(language) else {
            return "\(subject(change)) is no longer known"
        }
        guard let before = change.before.text(language) else { return first(change, after) }
        let verb = continuing ? "" : change.key.measure == .target ? "is moved " : "goes "
        return "\(subject(change)) \(verb)from \(before) to \(after)"
    }

    private func first(_ change: Change, _ after: String) -> String {
        let place = change.key.period.shortText(language)
        return switch change.key.measure {
        case .target: "the target for \(place) is set at \(after)"
        case .metOn: "the target for \(place) is provably met by \(after)"
        case .units: "\(after) in \(subject(change))"
        default: "\(subject(change)) is \(after)"
        }
    }

    private func subject(_ change: Change) -> String {
        let period = change.key.period
        let place = period.shortText(language)
        return switch change.key.measure {
        case .units: period.lastDay >= change.after.asOf ? "\(place) so far" : place
        case .target: "the target for \(place)"
        case .attainment: "the share of the target for \(place)"
        case .metOn: "the day on which the target for \(place) was provably met"
        default: "\(change.after.label), \(place),"
        }
    }
}
