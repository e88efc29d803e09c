import Dates

/// The titles and subtitles of the charts that the site composes, and the words beside them.
extension Words {
    // MARK: Sections

    var deliveries: String { pick("Deliveries", "交付量", "Auslieferungen") }
    var againstTarget: String { pick("Against the target", "与目标对比", "Gegenüber dem Ziel") }
    var againstTargets: String {
        pick("Against their targets", "与各自目标对比", "Gegenüber ihren Zielen")
    }
    var growth: String { pick("Growth", "增长", "Wachstum") }
    var targetHistory: String { pick("Target history", "目标沿革", "Verlauf der Ziele") }

    var byModel: String { pick("By model", "按车型", "Nach Modellen") }

    // MARK: Subtitles

    /// The months whose figures are known by model.
    func models(of name: String, _ unit: String) -> String {
        pick(
            "\(name), \(unit) delivered by model, in months whose models make up the whole",
            "\(name)，各车型交付量（\(unit)），仅含各车型之和等于总量的月份",
            "\(name), \(unit) ausgeliefert nach Modellen, in Monaten, deren Modelle das Ganze ergeben"
        )
    }

    /// The running total of a year and its target.
    func cumulative(_ unit: String) -> String {
        pick(
            "\(unit.sentenceCased) delivered, cumulative, against the target in force",
            "累计交付量（\(unit)）与现行目标",
            "\(unit.sentenceCased) ausgeliefert, kumuliert, gegenüber dem geltenden Ziel")
    }

    /// The running totals of several companies, one scale for all.
    func cumulativeOfPeers(_ unit: String) -> String {
        pick(
            "\(unit.sentenceCased) delivered, cumulative, and the target; one scale, "
                + "by proven share",
            "累计交付量（\(unit)）与目标；同一尺度，按已证实的完成率排列",
            "\(unit.sentenceCased) ausgeliefert, kumuliert, und das Ziel; ein Maßstab, "
                + "nach bewiesenem Anteil")
    }

    /// What companies delivered in a year.
    func unitsOfPeers(_ unit: String, _ year: Period) -> String {
        let place = year.text(language)
        return pick(
            "\(unit.sentenceCased) delivered in \(place), on one basis; bars are solid "
                + "to what is proven",
            "\(place)交付量（\(unit)），同一口径；实心部分为已证实的数量",
            "\(unit.sentenceCased) ausgeliefert \(place), nach gleicher Zählweise; Balken sind "
                + "gefüllt, so weit es bewiesen ist")
    }

    /// What a company delivered in each quarter from a first to a last one.
    func quarters(of name: String, _ unit: String, _ first: Period, _ last: Period) -> String {
        let (start, end) = (first.shortText(language), last.shortText(language))
        return pick(
            "\(name), \(unit) delivered by quarter, \(start) to \(end)",
            "\(name)，\(start)至\(end)各季交付量（\(unit)）",
            "\(name), \(unit) ausgeliefert nach Quartalen, \(start) bis \(end)")
    }

    /// What a company delivered in each quarter against the one a year before.
    func growthOfQuarters(of name: String, _ unit: String) -> String {
        pick(
            "\(name), \(unit) delivered against the same quarter a year before",
            "\(name)，交付量（\(unit)）与上年同季相比",
            "\(name), \(unit) ausgeliefert gegenüber dem gleichen Quartal des Vorjahrs")
    }

    var tenfoldLeftOut: String {
        pick(
            "Quarters that grew more than tenfold, from a base near zero, are left out",
            "基数接近零、增长超过十倍的季度未列出",
            "Quartale mit mehr als zehnfachem Wachstum, von fast null aus, sind weggelassen")
    }

    func targets(of name: String) -> String {
        pick(
            "\(name), targets by the day they were announced", "\(name)，按公布日期排列的目标",
            "\(name), Ziele nach dem Tag der Ankündigung")
    }

    var byAnnouncement: String {
        pick("By the day they were announced", "按公布日期排列", "Nach dem Tag der Ankündigung")
    }

    /// A company and how far its records go.
    func through(_ name: String, _ day: Day, _ style: Day.Style = .long) -> String {
        let end = day.text(language, style)
        return name + comma + pick("to \(end)", "截至\(end)", "bis \(end)")
    }

    // MARK: Marks

    var periodBefore: String { pick("the period before", "上一期", "dem Zeitraum davor") }
    var periodOfYearBefore: String {
        pick("the same period a year before", "上年同期", "demselben Zeitraum des Vorjahrs")
    }
    var evenPace: String { pick("Even pace", "匀速进度", "Gleichmäßiges Tempo") }
    var projection: String {
        pick(
            "the mean of the last three months for each month left, arithmetic",
            "剩余各月按最近三个月的月均计算，属算术推算",
            "das Mittel der letzten drei Monate für jeden übrigen Monat, rechnerisch")
    }

    /// What the rest of a target asks of the months left, from the first of them on.
    func pace(
        _ target: String, _ rate: String, _ unit: String, from month: Period, isLast: Bool
    ) -> String {
        let first = month.text(language)
        let english = isLast ? "in \(first)" : "a month from \(first) on"
        let german = isLast ? "im \(first)" : "im Monat ab \(first)"
        return pick(
            "Reaching \(target) takes \(rate) \(unit) \(english)",
            "要达到\(target)，\(first)\(isLast ? "" : "起每月")需交付\(rate)\(unit)",
            "Für \(target) sind \(rate) \(unit) \(german) nötig")
    }

    var target: String { pick("Target", "目标", "Ziel") }
    var withdrawn: String { pick("withdrawn", "已撤回", "zurückgezogen") }
    var noValue: String { pick("no value", "没有数值", "kein Wert") }
    var notANumber: String { pick("not a number", "不是数", "keine Zahl") }
    var aDate: String { pick("a date", "日期", "ein Tag") }

    // MARK: Beside charts

    var stepsTitle: String {
        pick("How to read the steps", "如何阅读阶梯", "Wie die Stufen zu lesen sind")
    }
    var steps: String {
        pick(
            """
            A step falls after the day of the announcement. \
            Earlier targets stay, thinner; the one in force is named at the right end. A dot is \
            what was delivered by the end of its year.
            """,
            "阶梯落在公布日之后。较早的目标以细线保留；现行目标标在右端。圆点为该年年底的实际交付量。",
            """
            Eine Stufe folgt auf den Tag der Ankündigung. Frühere Ziele bleiben, dünner; das \
            geltende ist am rechten Ende benannt. Ein Punkt ist, was bis Ende seines Jahres \
            ausgeliefert war.
            """)
    }

    /// Why some columns are open.
    var openColumns: (title: String, reason: String) {
        (
            pick("Why some columns are open", "为何有些柱形开口", "Warum manche Säulen offen sind"),
            pick(
                "Records prove a floor and no more. The column is solid to what is proven.",
                "记录只能证明下限。柱形的实心部分为已证实的数量。",
                "Die Angaben beweisen eine Untergrenze und nicht mehr. Die Säule ist gefüllt, so "
                    + "weit es bewiesen ist.")
        )
    }

    /// Why some columns are ranges.
    var rangedColumns: (title: String, reason: String) {
        (
            pick("Why some columns are ranges", "为何有些柱形是区间", "Warum manche Säulen Spannen sind"),
            pick(
                "The records leave this room: floors of the parts below, the whole above.",
                "记录留下了这样的余地：下端为各部分的下限，上端由整体限定。",
                "Die Angaben lassen diesen Raum: unten die Untergrenzen der Teile, oben das Ganze.")
        )
    }

    /// Why some columns are hatched.
    var hatchedColumns: (title: String, reason: String) {
        (
            pick(
                "Why some columns are hatched", "为何有些柱形有斜线", "Warum manche Säulen schraffiert sind"),
            pick(
                "The figure is rounded or estimated by its source, and proves nothing.",
                "该数字由来源取整或估计，不能证明什么。",
                "Die Zahl ist von ihrer Quelle gerundet oder geschätzt und beweist nichts.")
        )
    }
}
