import Deliveries

/// The words and class names of what a number claims.
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

    /// The word beside its mark.
    static func text(_ kind: Quantity.Kind) -> String {
        switch kind {
        case .exact, .date: "exact"
        case .atLeast: "at least"
        case .atMost: "at most"
        case .between: "between"
        case .about: "about"
        case .unknown: "unknown"
        }
    }

    /// What it means.
    static func definition(_ kind: Quantity.Kind) -> String {
        switch kind {
        case .exact, .date: "Stated so, or it follows from numbers that were."
        case .atLeast: "A floor, such as \u{201C}over 40,000\u{201D}. A sum of floors is a floor."
        case .atMost: "A ceiling: what is left when a floor is taken away from something exact."
        case .between: "Both ends are proven, and no more than that."
        case .about: "Rounded or estimated by its source; it proves nothing."
        case .unknown: "The records prove nothing of it."
        }
    }

    /// The kinds that some numbers are of, each once, in the order of their definition.
    static func used(by measurements: [Measurement]) -> [PlanValue] {
        var kinds = Set(measurements.map(\.quantity.kind))
        if kinds.remove(.date) != nil { kinds.insert(.exact) }
        return values(Quantity.Kind.allCases.filter(kinds.contains))
    }

    /// The values of kinds of precision, each named as a heading.
    static func values(_ kinds: [Quantity.Kind]) -> [PlanValue] {
        kinds.map { kind in
            [
                "precision": .words(name(kind)), "precisionText": .words(text(kind).sentenceCased),
                "definition": .words(definition(kind)),
            ]
        }
    }
}

extension MeasureUnit {
    /// The unit as a reader calls it.
    func words(counting unit: String) -> String {
        switch self {
        case .units: unit
        case .unitsChange: "\(unit) more or fewer"
        case .unitsPerMonth: "\(unit) a month"
        case .share: "Per cent of a whole"
        case .growth: "Per cent more or less"
        case .days: "Days"
        case .count: "A count"
        case .date: "A day"
        }
    }
}
