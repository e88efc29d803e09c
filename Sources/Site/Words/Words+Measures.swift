import Dates
import Deliveries

/// What pages of measures say: how numbers follow from records, and why some are not known.
extension Words {
    var measure: String { pick("Measure", "指标", "Kennzahl") }

    /// What a worked value is of: company and model, period, and what else its key names.
    func subject(
        _ company: String, _ model: String?, _ period: Period, basis: String?, target: String?,
        _ day: Day?
    ) -> String {
        let parts = [
            company + (model.map { " \($0)" } ?? ""), period.text(language),
            basis.map { pick("\($0) basis", "\($0)口径", "Zählweise \($0)") },
            target.map { pick("target \($0)", "目标\($0)", "Ziel \($0)") },
            day.map { day in
                let date = day.text(language, .medium)
                return pick("as of \(date)", "截至\(date)", "Stand \(date)")
            },
        ]
        return parts.compactMap(\.self).joined(separator: comma)
    }

    /// A key, its day and how it is rounded.
    func note(_ key: String, _ day: Day, _ rounding: String) -> String {
        let date = day.text(language)
        return pick(
            "\(key), as of \(date). \(rounding)", "\(key)，截至\(date)。\(rounding)",
            "\(key), Stand \(date). \(rounding)")
    }

    // MARK: Derivations

    var published: String { pick("Published", "公布值", "Veröffentlicht") }

    /// A step that is an announced target: `Target raised`.
    func announcedTarget(_ action: TargetEvent.Action) -> String {
        let word = self.action(action)
        return pick("Target \(word)", "\(word)目标", "Ziel \(word)")
    }

    /// What a step is of, and of whom when it is of another company.
    func step(_ what: String, _ company: String?, _ period: Period) -> String {
        [what, company, period.shortText(language)].compactMap(\.self).joined(separator: comma)
    }

    /// Where a record or target stands: its publisher, its day, its file and line.
    func place(
        _ publisher: String?, _ event: String, file: String, line: Int
    ) -> String {
        let place = pick("\(file), line \(line)", "\(file)第\(line)行", "\(file), Zeile \(line)")
        return [publisher, event, place].compactMap(\.self).joined(separator: semicolon)
    }

    func published(_ day: Day, isAssumed: Bool) -> String {
        let date = day.text(language, .medium)
        return pick("published \(date)", "公布于\(date)", "veröffentlicht \(date)")
            + (isAssumed ? dayAssumed : "")
    }

    func announced(_ day: Day, isAssumed: Bool) -> String {
        let date = day.text(language, .medium)
        return pick("announced \(date)", "宣布于\(date)", "angekündigt \(date)")
            + (isAssumed ? dayAssumed : "")
    }

    /// What a function of a formula does, with the space before its parenthesis.
    func function(_ name: String) -> String? {
        switch name {
        case "both": pick("both of ", "两者交集", "beides von ")
        case "at_least": pick("at least ", "至少", "mindestens ")
        case "at_most": pick("at most ", "至多", "höchstens ")
        case "max": pick("the larger of ", "较大者", "das größere von ")
        case "min": pick("the smaller of ", "较小者", "das kleinere von ")
        default: nil
        }
    }

    // MARK: Bases and gaps

    /// How a basis is written in keys.
    func basis(_ slug: String, isDefault: Bool) -> String {
        isDefault
            ? pick(
                "Written @\(slug) in keys; the one that is meant where none is named.",
                "在键中写作 @\(slug)；未注明口径时即指此口径。",
                "In Schlüsseln @\(slug); gemeint, wo keine genannt ist.")
            : pick(
                "Written @\(slug) in keys.", "在键中写作 @\(slug)。", "In Schlüsseln @\(slug).")
    }

    /// What is not known of a company: `Xiaomi, growth on a year before`.
    func gap(_ company: String, _ label: String) -> String {
        let lower = label.prefix(1).lowercased() + label.dropFirst()
        return pick("\(company), \(lower)", "\(company)的\(label)", "\(company), \(label)")
    }
}
