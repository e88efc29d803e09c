import Dates
import Numbers

/// The words that charts print themselves, in each language.
struct Words {
    var locale: Language

    init(_ locale: Language) { self.locale = locale }

    /// The wording in the language.
    func pick(
        _ english: @autoclosure () -> String, _ chinese: @autoclosure () -> String,
        _ german: @autoclosure () -> String
    ) -> String {
        locale.pick(english(), chinese(), german())
    }

    var notAvailable: String { pick("n/a", "无数据", "k. A.") }
    var source: String { pick("Source", "来源", "Quelle") }
    var dataAsTable: String { pick("The data as a table", "数据表", "Die Daten als Tabelle") }
    var downloadCSV: String { pick("Download as CSV", "下载 CSV", "Als CSV laden") }
    var target: String { pick("Target", "目标", "Ziel") }
    var raised: String { pick("raised", "上调", "erhöht") }
    var set: String { pick("set", "设定", "gesetzt") }
    var lowered: String { pick("lowered", "下调", "gesenkt") }
    var withdrawn: String { pick("withdrawn", "撤回", "zurückgezogen") }
    var value: String { pick("Value", "数值", "Wert") }
    var precision: String { pick("Precision", "精度", "Genauigkeit") }
    var note: String { pick("Note", "备注", "Anmerkung") }
    var series: String { pick("Series", "系列", "Reihe") }
    var date: String { pick("Date", "日期", "Datum") }
    var change: String { pick("Change", "变化", "Änderung") }
    var share: String { pick("Share", "占比", "Anteil") }
    var total: String { pick("Total", "合计", "Summe") }
    var name: String { pick("Name", "名称", "Name") }
    var noData: String { pick("No data", "没有数据", "Keine Daten") }
    var outcome: String { pick("Reached", "实际", "Erreicht") }
    var event: String { pick("Event", "事件", "Ereignis") }
    var logarithmic: String { pick("logarithmic scale", "对数刻度", "logarithmische Skala") }
    var projection: String { pick("Projection", "推算", "Projektion") }

    /// Between clauses.
    var comma: String { pick(", ", "，", ", ") }
    /// Between what is spoken of and what is said of it.
    var colon: String { pick(": ", "：", ": ") }
    /// Between clauses that could each be a sentence.
    var semicolon: String { pick("; ", "；", "; ") }

    /// Things of one kind.
    func list(_ things: [String]) -> String { things.joined(separator: pick(", ", "、", ", ")) }

    /// What a number is of, and the number.
    func told(_ name: String, _ number: String) -> String {
        pick("\(name) \(number)", name + number, "\(name) \(number)")
    }

    /// What is added in parentheses, with the space before it.
    func aside(_ text: String) -> String { pick(" (\(text))", "（\(text)）", " (\(text))") }

    /// `as of 18 November 2025`.
    func asOf(_ day: Day) -> String {
        pick("as of ", "截至", "Stand ") + day.text(locale)
    }

    /// `Change on the quarter before`: what changes are measured against.
    func change(on base: String) -> String {
        base.isEmpty ? "" : pick("Change on \(base)", "相对\(base)的变化", "Änderung gegenüber \(base)")
    }

    /// `to 18 Nov`: how far a period that was not over had come.
    func through(_ day: Day) -> String {
        switch locale.form {
        case .english: "to " + day.text(locale, .short)
        case .chinese: "至" + day.text(locale, .short)
        case .german: "bis " + day.text(locale, .short)
        }
    }

    /// `−40 to −12`.
    func span(_ low: String, _ high: String) -> String {
        pick("\(low) to \(high)", "\(low)至\(high)", "\(low) bis \(high)")
    }

    /// `for 2026`: what a target is for.
    func aimed(at name: String) -> String { pick("for \(name)", name, "für \(name)") }

    /// `136,854 reached for 2024`: what became of a target.
    func reached(_ value: String, of name: String) -> String {
        pick("\(value) reached for \(name)", "\(name)实际\(value)", "\(value) erreicht für \(name)")
    }

    /// The name of a position: `Q3 2025`, `18 March 2025`, `XPeng`.
    func name(of position: ChartPosition) -> String {
        switch position {
        case .day(let day): day.text(locale, .medium)
        case .period(let period): period.shortText(locale)
        case .category(let name): name
        case .number(let value): NumberText(locale: locale, format: .number).full(value)
        }
    }

    /// How precise a value is, in words.
    func precision(of value: ChartValue) -> String {
        switch value {
        case .exact: pick("exact", "准确", "genau")
        case .atLeast: pick("at least", "至少", "mindestens")
        case .atMost: pick("at most", "至多", "höchstens")
        case .between: pick("between", "区间", "zwischen")
        case .about: pick("about", "约", "etwa")
        case .projected: pick("projected", "推算", "projiziert")
        case .unknown(let reason): reason.isEmpty ? pick("unknown", "未知", "unbekannt") : reason
        }
    }

    /// What a column of positions is headed with.
    func header(of position: ChartPosition?) -> String {
        switch position {
        case .day: date
        case .category, .number, nil: name
        case .period(let period):
            switch period.length {
            case .month: pick("Month", "月份", "Monat")
            case .quarter: pick("Quarter", "季度", "Quartal")
            case .half: pick("Half-year", "半年", "Halbjahr")
            case .year: pick("Year", "年份", "Jahr")
            }
        }
    }
}
