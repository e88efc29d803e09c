import Deliveries

/// The marks of what a number claims, with their words.
enum PrecisionWords {
    /// The class of its mark.
    static func name(_ kind: Quantity.Kind) -> String {
        switch kind {
        case .exact, .date: "exact"
        case .atLeast: "at-least"
        case .atMost: "at-most"
        case .between: "between"
        case .about: "about"
        case .unknown: "unknown"
        }
    }

    /// The kinds that some numbers are of, each once, in the order of their definition.
    static func used(by measurements: [Measurement], _ words: Words) -> [PlanValue] {
        var kinds = Set(measurements.map(\.quantity.kind))
        if kinds.remove(.date) != nil { kinds.insert(.exact) }
        return values(Quantity.Kind.allCases.filter(kinds.contains), words)
    }

    /// The values of kinds of precision, each named as a heading.
    static func values(_ kinds: [Quantity.Kind], _ words: Words) -> [PlanValue] {
        kinds.map { kind in
            [
                "precision": .words(name(kind)),
                "precisionText": .words(words.precision(kind).sentenceCased),
                "definition": .words(words.definition(kind)),
            ]
        }
    }
}
