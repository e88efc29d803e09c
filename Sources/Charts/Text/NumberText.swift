import Numbers

/// How the numbers of one chart are written.
struct NumberText {
    /// What a number is divided by before it is written, and the sign that says so.
    struct Scale: Hashable {
        var divisor: Double
        var suffix: String
    }

    var locale: Language
    var format: ValueFormat
    /// Whether a plus is written before what is above zero.
    var isSigned = false
    /// How many digits of a number with decimals are shown; without one, all that it has.
    var significant: Int?

    /// The number with all that is known of it: `108,796`, `33.8%`.
    func full(_ value: Double, rounding: Rounding = .nearest) -> String {
        switch format {
        case .number:
            let places =
                significant.map { max(0, min(6, $0 - 1 - value.magnitude.decimalExponent)) } ?? 6
            return text(value, places: places, rounding: rounding, trims: true)
        case .percent(let places), .points(let places):
            let scaled = decimal(value * 100, places: places, rounding: rounding)
            return (scaled?.text(locale, sign: sign) ?? "–") + suffix
        }
    }

    /// The number in few letters: `109k`, `1.2M`; bounds are rounded outwards.
    func compact(_ value: Double, rounding: Rounding = .nearest) -> String {
        guard case .number = format else { return full(value, rounding: rounding) }
        var scale = Self.scale(for: value.magnitude, locale)
        func digits() -> Double { value.magnitude / scale.divisor }
        if digits() >= 999.5 { scale = Self.scale(for: value.magnitude * 1.001, locale) }
        guard scale.divisor > 1 else { return full(value, rounding: rounding) }
        let places = digits() < 9.95 ? 1 : 0
        return text(value / scale.divisor, places: places, rounding: rounding, trims: true)
            + scale.suffix
    }

    /// A value with the sign of its precision: `≥ 144,033`, `65,000–69,757`, `n/a`.
    func label(_ value: ChartValue, compact isCompact: Bool = false) -> String {
        func write(_ number: Double, _ rounding: Rounding) -> String {
            isCompact ? compact(number, rounding: rounding) : full(number, rounding: rounding)
        }
        let signs = BoundWords.signs
        func range(_ low: Double, _ high: Double) -> String {
            let (a, b) = (write(low, .down), write(high, .up))
            let unit = a.trailingUnit
            let start = unit == b.trailingUnit && unit != "%" ? String(a.dropLast(unit.count)) : a
            if a == b { return a }
            // A dash before a minus reads as one long dash.
            return low < 0
                ? Words(locale).span(start, b) : signs.between(start, b, locale)
        }
        switch value {
        case .exact(let number): return write(number, .nearest)
        case .atLeast(let number): return signs.atLeast(write(number, .down), locale)
        case .atMost(let number): return signs.atMost(write(number, .up), locale)
        case .about(let number): return signs.about(write(number, .nearest), locale)
        case .between(let low, let high): return range(low, high)
        case .projected(let number, let low, let high):
            return low == high ? write(number, .nearest) : range(low, high)
        case .unknown: return Words(locale).notAvailable
        }
    }

    /// The number for machines, without grouping.
    func raw(_ value: Double) -> String {
        guard let fixed = FixedPoint(value, places: 12)?.trimmed else { return String(value) }
        return fixed.plain
    }

    private var sign: FixedPoint.Sign { isSigned ? .always : .negative }

    /// What stands behind every number of the format.
    var suffix: String {
        switch format {
        case .number: ""
        case .percent: NumberStyle.percent(places: 0).suffix(locale)
        case .points: NumberStyle.points(places: 0).suffix(locale)
        }
    }

    private func decimal(_ value: Double, places: Int, rounding: Rounding) -> FixedPoint? {
        FixedPoint(value, places: places, rounding: rounding)
    }

    /// A number with so many places at most; one that would print as zero gets the places it needs.
    func text(
        _ value: Double, places: Int, rounding: Rounding = .nearest, trims: Bool = false
    ) -> String {
        // Whole numbers, which most are, need no rounding.
        if trims || places == 0, value == value.rounded(),
            value.magnitude <= ChartLimits.magnitude
        {
            return FixedPoint(digits: Int(clamping: value), places: 0).text(locale, sign: sign)
        }
        var places = places
        var nearest = FixedPoint(value, places: places)
        while value != 0, places < 15, nearest?.digits == 0 {
            places += 1
            nearest = FixedPoint(value, places: places)
        }
        while places > 0, nearest == nil {
            places -= 1
            nearest = FixedPoint(value, places: places)
        }
        let rounded =
            rounding == .nearest
            ? nearest : decimal(value, places: places, rounding: rounding)
        guard let fixed = rounded else { return "–" }
        return (trims ? fixed.trimmed : fixed).text(locale, sign: sign)
    }

    /// The largest unit that a number of this size is counted in.
    static func scale(for magnitude: Double, _ locale: Language) -> Scale {
        let scales: [(Double, String)] =
            switch locale.form {
            case .english: [(1e9, "bn"), (1e6, "M"), (1e3, "k")]
            case .chinese: [(1e8, "亿"), (1e4, "万")]
            case .german: [(1e9, "\u{A0}Mrd."), (1e6, "\u{A0}Mio."), (1e3, "\u{A0}Tsd.")]
            }
        let found = scales.first { magnitude >= $0.0 }
        return Scale(divisor: found?.0 ?? 1, suffix: found?.1 ?? "")
    }
}

extension String {
    /// What follows the last digit.
    fileprivate var trailingUnit: String {
        String(suffix(from: lastIndex(where: \.isNumber).map { index(after: $0) } ?? startIndex))
    }
}
