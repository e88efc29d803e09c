import Dates
import Deliveries

/// Labels, notes and captions of numbers.
extension Words {
    // MARK: Precision

    /// The word beside a mark.
    func precision(_ kind: Quantity.Kind) -> String {
        switch kind {
        case .exact, .date: pick("exact", "准确", "genau")
        case .atLeast: pick("at least", "至少", "mindestens")
        case .atMost: pick("at most", "至多", "höchstens")
        case .between: pick("between", "区间", "zwischen")
        case .about: pick("about", "约", "etwa")
        case .unknown: unknown
        }
    }

    /// What a kind of number claims.
    func definition(_ kind: Quantity.Kind) -> String {
        switch kind {
        case .exact, .date:
            pick(
                "Stated so, or it follows from numbers that were.", "来源如此公布，或由如此公布的数字推出。",
                "So angegeben, oder es folgt aus Zahlen, die es waren.")
        case .atLeast:
            pick(
                "A floor, such as \u{201C}over 40,000\u{201D}. A sum of floors is a floor.",
                "下限，例如“超过40,000”。下限之和仍是下限。",
                "Eine Untergrenze wie „über 40.000“. Eine Summe von Untergrenzen ist eine.")
        case .atMost:
            pick(
                "A ceiling: what is left when a floor is taken away from something exact.",
                "上限：从准确值中减去下限后的余数。",
                "Eine Obergrenze: was bleibt, wenn von etwas Genauem eine Untergrenze abgeht.")
        case .between:
            pick(
                "Both ends are proven, and no more than that.", "两端均已证实，仅此而已。",
                "Beide Enden sind bewiesen, und nicht mehr als das.")
        case .about:
            pick(
                "Rounded or estimated by its source; it proves nothing.", "由来源取整或估计；不能证明什么。",
                "Von der Quelle gerundet oder geschätzt; es beweist nichts.")
        case .unknown:
            pick(
                "The records prove nothing of it.", "记录对此不能证明什么。",
                "Die Angaben beweisen nichts davon.")
        }
    }

    // MARK: Units

    /// A unit as a reader calls it.
    func unit(_ measure: MeasureUnit, counting unit: String) -> String {
        let unit = unit.sentenceCased
        return switch measure {
        case .units: unit
        case .unitsChange: pick("\(unit) more or fewer", "\(unit)（增减）", "\(unit) mehr oder weniger")
        case .unitsPerMonth: pick("\(unit) a month", "\(unit)/月", "\(unit) im Monat")
        case .share: pick("Per cent of a whole", "占整体的百分比", "Prozent eines Ganzen")
        case .growth: pick("Per cent more or less", "增减百分比", "Prozent mehr oder weniger")
        case .days: pick("Days", "天", "Tage")
        case .count: pick("A count", "计数", "Eine Anzahl")
        case .date: pick("A day", "日期", "Ein Tag")
        }
    }

    // MARK: Key figures

    func promised(_ name: String, _ unit: String) -> String {
        pick(
            "\(name), \(unit) promised and delivered", "\(name)：承诺与交付",
            "\(name), \(unit) versprochen und ausgeliefert")
    }

    func shareOfTarget(_ year: String) -> String {
        pick("Share of the target, \(year)", "\(year)目标完成率", "Anteil am Ziel, \(year)")
    }

    func targetOf(_ year: String) -> String {
        pick("Target for \(year)", "\(year)目标", "Ziel für \(year)")
    }

    func neededAMonth(_ year: String) -> String {
        pick("Needed a month, \(year)", "\(year)每月需交付", "Nötig im Monat, \(year)")
    }

    func delivered(to day: Day) -> String {
        let date = day.text(language)
        return pick("delivered to \(date)", "交付截至\(date)", "ausgeliefert bis \(date)")
    }

    func onYearBefore(_ growth: String) -> String {
        pick("\(growth) on the year before", "同比\(growth)", "\(growth) zum Vorjahr")
    }

    func currentRate(_ rate: String) -> String {
        pick("the current rate is \(rate)", "当前月均\(rate)", "das jetzige Tempo ist \(rate)")
    }

    func set(on day: Day) -> String {
        let date = day.text(language)
        return pick("set on \(date)", "\(date)设定", "gesetzt am \(date)")
    }

    /// `from 350,000 on 20 November 2025 (+14.3%)`.
    func revised(from before: String, on day: Day, _ change: String?) -> String {
        let date = day.text(language)
        return pick(
            "from \(before) on \(date)", "\(date)由\(before)调整", "von \(before) am \(date)")
            + (change.map(aside) ?? "")
    }

    // MARK: Tables of measures

    var figuresOfTheDay: String { pick("The figures of the day", "当日数据", "Die Zahlen des Tages") }

    func measures(of year: String, _ day: Day) -> String {
        let date = day.text(language)
        return pick(
            "Measures of \(year) as of \(date)", "截至\(date)的\(year)指标",
            "Kennzahlen für \(year), Stand \(date)")
    }

    var evidence: String { pick("Evidence", "依据", "Belege") }
    var evidenceCaption: String {
        pick(
            "The measures that the text rests on", "本文所依据的指标",
            "Die Kennzahlen, auf denen der Text ruht")
    }

    /// A year that is not over, and how far its records go.
    func yearSoFar(_ year: Period, _ day: Day) -> String {
        through(year.text(language), day, .short)
    }

    // MARK: Records

    func records(_ count: Int, bases: Int) -> String {
        let apart =
            bases > 1
            ? pick(
                " Bases are never added or compared.", "不同口径绝不相加或比较。",
                " Zählweisen werden nie addiert oder verglichen.") : ""
        return pick(
            "\(count == 1 ? "1 record" : "\(count) records"), models included.\(apart) "
                + "Struck out: replaced by a later figure.",
            "共\(count)条记录，含各车型。\(apart)划线者已被后来的数字取代。",
            "\(count == 1 ? "1 Angabe" : "\(count) Angaben"), Modelle eingeschlossen.\(apart) "
                + "Durchgestrichen: durch eine spätere Zahl ersetzt.")
    }

    var theSame: String { pick("the same", "相同", "dasselbe") }

    func replaced(by number: String) -> String {
        pick("Replaced by \(number)", "已被\(number)取代", "Ersetzt durch \(number)")
    }

    /// That the records of a company are old.
    func notice(_ last: Day, _ limit: Int, _ day: Day) -> String {
        let (last, now) = (last.text(language), day.text(language))
        return pick(
            "The last record was published on \(last), more than \(limit) "
                + "days before \(now). What happened since is not known here.",
            "最近一条记录公布于\(last)，早于\(now)超过\(limit)天。此后的情况此处未知。",
            "Die letzte Angabe wurde am \(last) veröffentlicht, mehr als \(limit) Tage vor dem "
                + "\(now). Was seitdem geschah, ist hier nicht bekannt.")
    }
}
