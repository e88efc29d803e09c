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
        let sorted = changes.enumerated().sorted { rank($0).lexicographicallyPrecedes(rank($1)) }.map(\.element)
        let told = sorted.prefix(Self.most).map(clause)
        let others = sorted.count - told.count
        let more = others > 0 ? told + ["and \(others) more"] : told
        return more.joined(separator: "; ") + "."
    }

    private func rank(_ change: EnumeratedSequence<[Change]>.Element) -> [Int] {
        let key = change.element.key
        return [
            key.period.length == .year ? 1 : 0, Self.order.firstIndex(of: key.measure) ?? 0,
            change.offset,
        ]
    }

    private func clause(_ change: Change) -> String {
        let place = change.key.period.text(language)
        guard let after = change.after.text(language) else {
            return "\(subject(change)) is no longer known"
        }
        guard let before = change.before.text(language) else { return first(change, after, place) }
        let verb =
            switch change.after.quantity.isGreater(than: change.before.quantity) {
            case true?: "rises"
            case false? where change.key.measure == .target: "is cut"
            default: "goes"
            }
        return "\(subject(change)) \(verb) from \(before) to \(after)"
    }

    private func first(_ change: Change, _ after: String, _ place: String) -> String {
        switch change.key.measure {
        case .target: "the target for \(place) is set at \(after)"
        case .metOn: "the target for \(place) is provably met, by \(after)"
        case .units where change.key.period.lastDay >= change.after.asOf:
            "\(after) in \(place) so far"
        case .units: "\(after) in \(place)"
        default: "\(subject(change)) is \(after)"
        }
    }

    private func subject(_ change: Change) -> String {
        let place = change.key.period.text(language)
        return switch change.key.measure {
        case .target: "the target for \(place)"
        case .units where change.key.period.lastDay >= change.after.asOf: "the count for \(place) so far"
        case .units: "the count for \(place)"
        case .metOn: "the day on which the target for \(place) was provably met"
        case .attainment: "the share of the target for \(place)"
        default: "\(change.after.label), \(place),"
        }
    }
}
