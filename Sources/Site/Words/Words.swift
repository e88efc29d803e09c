import Dates
import Deliveries
import Numbers

/// What the site says by itself, in one language: each text in the wordings of all languages.
///
/// A text with values in it is a function, since each language puts them in an order of its own.
struct Words: Hashable, Sendable {
    let language: Language

    init(_ language: Language) { self.language = language }

    /// The wording in the language.
    func pick(
        _ english: @autoclosure () -> String, _ chinese: @autoclosure () -> String,
        _ german: @autoclosure () -> String
    ) -> String {
        language.pick(english(), chinese(), german())
    }

    // MARK: Joints

    /// Between clauses.
    var comma: String { pick(", ", "，", ", ") }
    /// Between parts of a sentence that could each be one.
    var semicolon: String { pick("; ", "；", "; ") }
    /// Between what is spoken of and what is said of it.
    var colon: String { pick(": ", "：", ": ") }
    /// Between two sentences.
    var space: String { pick(" ", "", " ") }

    /// At the end of a sentence.
    var stop: String { pick(".", "。", ".") }

    /// A text as a sentence.
    func sentence(_ text: String) -> String {
        pick(text.sentenceCased, text, text.sentenceCased) + stop
    }

    /// Things of one kind.
    func list(_ names: [String]) -> String { names.joined(separator: pick(", ", "、", ", ")) }

    /// What is added in parentheses, with the space before it.
    func aside(_ text: String) -> String { pick(" (\(text))", "（\(text)）", " (\(text))") }

    // MARK: Days and periods

    /// `As of 28 May 2026`.
    func asOf(_ day: Day) -> String { pick("As of ", "截至", "Stand ") + day.text(language) }

    /// A year as a heading or in a sentence.
    func name(_ period: Period) -> String { pick("\(period)", period.text(.zh), period.text(.de)) }

    /// What follows a day that is not known but assumed.
    var dayAssumed: String { comma + pick("day assumed", "日期为推定", "Tag angenommen") }

    /// What a number is, with its period: `Share of the target, 2025`.
    func title(_ measurement: Measurement) -> String {
        let label = measurement.label[language]
        let place = measurement.key.period.shortText(language)
        return pick("\(label), \(place)", "\(place)\(label)", "\(label), \(place)")
    }

    // MARK: What is not known

    var unknown: String { pick("unknown", "未知", "unbekannt") }
    var notAvailable: String { pick("n/a", "无数据", "k. A.") }
}
