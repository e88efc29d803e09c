public import Dates
public import Numbers

extension Measurement {
    /// The number in print, in the style of its unit unless another is given; `nil` when unknown.
    public func text(
        _ language: Language, style: NumberStyle? = nil, words: BoundWords = .words,
        day: Day.Style = .long
    ) -> String? {
        quantity.text(language, style ?? unit.style, sign: unit.sign, words: words, day: day)
    }
}
