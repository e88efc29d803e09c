/// How a number is printed: its unit, its places, whether it is shortened.
public enum NumberStyle: Hashable, Sendable {
    /// A plain number with so many decimals: `410,000`.
    ///
    /// Chinese counts whole tens of thousands: `41万`, `3亿`, but `410,001`.
    case number(places: Int)
    /// A whole number below one hundred in words: `two`, `二十一`; any other as a plain number.
    case words
    /// A number in thousands, or in 万 in Chinese: `410k`, `41万`.
    case thousands(places: Int)
    /// A number in millions, or in 亿 in Chinese: `0.41M`.
    case millions(places: Int)
    /// A share in per cent: 1.025 prints as `102.5%`.
    case percent(places: Int)
    /// A difference of shares in percentage points: 0.021 prints as `2.1 pp`.
    case points(places: Int)

    /// Prints a number; bounds round outward by the caller's choice of rounding.
    ///
    /// A number whose digits pass 64 bits prints as `–`: the records' limit keeps real data far
    /// below that.
    public func text(
        _ value: Rational, _ language: Language, rounding: Rounding = .nearest,
        sign: FixedPoint.Sign = .negative
    ) -> String {
        guard let fixed = fixedPoint(value, language, rounding: rounding) else { return "–" }
        if let short = shortened(fixed, language) {
            return short.number.text(language, sign: sign) + short.unit
        }
        let spelled = self == .words ? SpelledNumber(fixed.digits) : nil
        return spelled?.text(language, sign: sign)
            ?? fixed.text(language, sign: sign) + suffix(language)
    }

    /// A plain whole number in 亿 or 万, where Chinese writes it so without losing a digit.
    private func shortened(
        _ fixed: FixedPoint, _ language: Language
    ) -> (number: FixedPoint, unit: String)? {
        guard self == .number(places: 0) || self == .words, language.form == .chinese,
            fixed.digits != 0
        else { return nil }
        for (size, unit) in [(100_000_000, "亿"), (10_000, "万")]
        where fixed.digits.isMultiple(of: size) {
            return (FixedPoint(digits: fixed.digits / size, places: 0), unit)
        }
        return nil
    }

    /// The digits that ``text(_:_:rounding:sign:)`` prints, before grouping and unit; `nil` where they
    /// pass 64 bits.
    public func fixedPoint(
        _ value: Rational, _ language: Language, rounding: Rounding = .nearest
    ) -> FixedPoint? {
        FixedPoint(value, timesTenTo: exponent(language), places: places, rounding: rounding)
    }

    private var places: Int {
        switch self {
        case .number(let places), .thousands(let places), .millions(let places),
            .percent(let places), .points(let places):
            places
        case .words: 0
        }
    }

    /// The power of ten that the number is multiplied by before it is printed.
    private func exponent(_ language: Language) -> Int {
        switch (self, language.form) {
        case (.number, _), (.words, _): 0
        case (.thousands, .chinese): -4
        case (.thousands, _): -3
        case (.millions, .chinese): -8
        case (.millions, _): -6
        case (.percent, _), (.points, _): 2
        }
    }

    /// The unit that follows the digits, with its space where the language wants one.
    public func suffix(_ language: Language) -> String {
        switch (self, language.form) {
        case (.number, _), (.words, _): ""
        case (.thousands, .english): "k"
        case (.thousands, .chinese): "万"
        case (.thousands, .german): "\u{A0}Tsd."
        case (.millions, .english): "M"
        case (.millions, .chinese): "亿"
        case (.millions, .german): "\u{A0}Mio."
        case (.percent, .german): "\u{A0}%"
        case (.percent, _): "%"
        case (.points, .english): "\u{A0}pp"
        case (.points, .chinese): "个百分点"
        case (.points, .german): "\u{A0}PP"
        }
    }
}
