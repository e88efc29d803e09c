import Numbers

/// The labels of the ticks of the value axis: one unit and one count of decimals for all.
struct AxisText {
    /// The labels, from the first tick to the last.
    var labels: [String]
    /// The last label with the unit's words: `120k vehicles`.
    var topWithUnit: String

    init(_ ticks: [Double], step: DecimalStep?, _ style: Style) {
        let largest = ticks.map(\.magnitude).max() ?? 0
        var scale = NumberText.Scale(divisor: 1, suffix: "")
        var exponent = step?.exponent ?? ticks.map(\.decimalExponent).min() ?? 0
        switch style.format {
        case .number:
            if largest >= 10_000 { scale = NumberText.scale(for: largest, style.locale) }
            exponent -= scale.divisor.decimalExponent
        case .percent, .points:
            scale = NumberText.Scale(divisor: 0.01, suffix: style.numbers.suffix)
            exponent += 2
        }
        let numbers = NumberText(
            locale: style.locale, format: .number, isSigned: style.isSigned)
        labels = ticks.map { tick in
            if tick == 0 { return "0" }
            let isShort = step == nil
            let value = scale.divisor == 0.01 ? tick * 100 : tick / scale.divisor
            return numbers.text(value, places: min(max(0, -exponent), 15), trims: isShort)
                + scale.suffix
        }
        let gap = style.locale.form == .chinese ? "" : " "
        topWithUnit = (labels.last ?? "") + (style.unit.isEmpty ? "" : gap + style.unit)
    }
}
