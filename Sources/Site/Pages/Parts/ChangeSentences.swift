import Dates
import Deliveries
import Numbers

/// Numbers that moved, told in a sentence: what is new first, then what follows from it.
struct ChangeSentences {
    let words: Words

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
        if others > 0 { clauses.append(words.andMore(others)) }
        return clauses.joined(separator: words.comma) + words.stop
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
        guard let after = change.after.text(words.language) else {
            return words.noLongerKnown(subject(change))
        }
        guard let before = change.before.text(words.language) else { return first(change, after) }
        return words.moved(
            subject(change), isTarget: change.key.measure == .target, from: before, to: after,
            continuing: continuing)
    }

    private func first(_ change: Change, _ after: String) -> String {
        let place = change.key.period.shortText(words.language)
        return switch change.key.measure {
        case .target: words.targetSet(for: place, at: after)
        case .metOn: words.targetMet(for: place, by: after)
        case .units: words.units(after, in: subject(change))
        default: words.stands(subject(change), at: after)
        }
    }

    private func subject(_ change: Change) -> String {
        let period = change.key.period
        let place = period.shortText(words.language)
        return switch change.key.measure {
        case .units: words.units(in: place, soFar: period.lastDay >= change.after.asOf)
        case .target: words.target(for: place)
        case .attainment: words.targetShare(for: place)
        case .metOn: words.targetMet(for: place)
        default: words.title(change.after)
        }
    }
}
