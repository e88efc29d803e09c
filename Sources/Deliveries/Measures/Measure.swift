public import Numbers

/// A kind of number that can be asked for: what it means and how it is computed.
public struct Measure: Sendable {
    /// Its name in keys.
    public let name: MeasureName
    /// What readers see.
    public let label: Wording
    /// What it counts in.
    public let unit: MeasureUnit
    /// What it is, in a sentence.
    public let definition: Wording
    /// How it is computed, in general.
    public let formula: Wording
    /// What has to be known, in words.
    public let needs: Wording
    /// A worked example from real records, in English.
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
        _ name: MeasureName, label: Wording, unit: MeasureUnit, definition: Wording,
        formula: Wording,
        needs: Wording, example: String, takesTarget: Bool = false,
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
    public var rounding: Wording {
        switch unit {
        case .date, .count: Wording("None.", "不取整。", "Keine.")
        case .share, .growth:
            Wording(
                "To 0.1%: floors down, ceilings up, exact figures half away from zero.",
                "取至0.1%：下限向下，上限向上，准确值四舍五入。",
                "Auf 0,1 %: Untergrenzen ab, Obergrenzen auf, genaue Zahlen kaufmännisch.")
        case .units, .unitsChange, .unitsPerMonth, .days:
            Wording(
                "To whole numbers: floors down, ceilings up, exact figures half away from zero.",
                "取至整数：下限向下，上限向上，准确值四舍五入。",
                "Auf ganze Zahlen: Untergrenzen ab, Obergrenzen auf, genaue Zahlen kaufmännisch.")
        }
    }
}
