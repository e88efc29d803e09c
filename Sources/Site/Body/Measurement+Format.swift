import Content
import Dates
import Deliveries
import Numbers

extension Measurement {
    /// The number in print by a format code; `nil` when it is not known.
    func text(_ format: NumberExpression.Format, _ language: Language) -> String? {
        guard let style = format.numberStyle(unit) else {
            return text(language, day: format.dayStyle)
        }
        return text(language, style: style)
    }

    /// The number for machines: the value, or the bound that the number is printed by; a day as
    /// `YYYY-MM-DD`; empty when it is not known.
    var machineValue: String {
        if case .date(let day) = quantity { return "\(day)" }
        guard let number = quantity.value ?? quantity.low ?? quantity.high else { return "" }
        return FixedPoint(number, places: 6)?.trimmed.plain ?? ""
    }
}

extension NumberExpression.Format {
    /// The style of a number; `nil` for the formats of dates, which keep the unit's own, and for
    /// words of what is no whole number by its unit.
    func numberStyle(_ unit: MeasureUnit) -> NumberStyle? {
        switch self {
        case .num0: .number(places: 0)
        case .num1: .number(places: 1)
        case .num0k: .thousands(places: 0)
        case .num1k: .thousands(places: 1)
        case .num1m: .millions(places: 1)
        case .num2m: .millions(places: 2)
        case .pct, .pct0: .percent(places: 0)
        case .pct1: .percent(places: 1)
        case .pct2: .percent(places: 2)
        case .pp1: .points(places: 1)
        case .words: unit == .share || unit == .growth ? nil : .words
        case .date, .shortdate, .longdate: nil
        }
    }

    /// The style of a date.
    var dayStyle: Day.Style {
        switch self {
        case .shortdate: .short
        case .longdate: .full
        default: .long
        }
    }
}
