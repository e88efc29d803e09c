/// A kind of number that can be asked for: what it means and how it is computed.
public struct Measure: Sendable {
    /// Its name in keys.
    public let name: MeasureName
    /// What readers see.
    public let label: String
    /// What it counts in.
    public let unit: MeasureUnit
    /// What it is, in a sentence.
    public let definition: String
    /// How it is computed, in general.
    public let formula: String
    /// What has to be known, in words.
    public let needs: String
    /// A worked example from real records.
    public let example: String
    /// Whether a key may name a target other than the one in force.
    public let takesTarget: Bool
    let answer: @Sendable (Inquiry) -> Answer

    /// What a measure answers: a number with its formula, and the months it speaks of.
    struct Answer {
        var term: Term
        var months: Range<Int>?

        init(_ term: Term, months: Range<Int>? = nil) {
            self.term = term
            self.months = months
        }
    }

    init(
        _ name: MeasureName, label: String, unit: MeasureUnit, definition: String, formula: String,
        needs: String, example: String, takesTarget: Bool = false,
        answer: @escaping @Sendable (Inquiry) -> Answer
    ) {
        self.name = name
        self.label = label
        self.unit = unit
        self.definition = definition
        self.formula = formula
        self.needs = needs
        self.example = example
        self.takesTarget = takesTarget
        self.answer = answer
    }

    /// How its numbers are rounded in print.
    public var rounding: String {
        switch unit {
        case .date, .count: "None."
        case .share, .growth:
            "To 0.1%: floors down, ceilings up, exact figures half away from zero."
        case .units, .unitsChange, .unitsPerMonth, .days:
            "To whole numbers: floors down, ceilings up, exact figures half away from zero."
        }
    }
}
