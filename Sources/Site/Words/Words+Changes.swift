import Dates
import Deliveries

/// What changed, and what happened after an announcement.
extension Words {
    // MARK: Causes

    func cause(_ cause: Change.Cause) -> String {
        switch cause {
        case .newPeriod: pick("New period.", "新的期间。", "Neuer Zeitraum.")
        case .revision: pick("New figure.", "新的数字。", "Neue Zahl.")
        case .target: pick("Target.", "目标。", "Ziel.")
        case .correction: pick("Correction.", "更正。", "Korrektur.")
        case .newClaim: pick("New claim.", "新的说法。", "Neue Behauptung.")
        }
    }

    // MARK: Clauses

    /// `the target for 2025`, of which a number is told.
    func target(for place: String) -> String {
        pick("the target for \(place)", "\(place)目标", "das Ziel für \(place)")
    }

    func targetShare(for place: String) -> String {
        pick(
            "the share of the target for \(place)", "\(place)目标完成率",
            "der Anteil am Ziel für \(place)")
    }

    func targetMet(for place: String) -> String {
        pick(
            "the day on which the target for \(place) was provably met", "证实达成\(place)目标之日",
            "der Tag, an dem das Ziel für \(place) nachweislich erreicht war")
    }

    /// What was delivered in a period, by its name: in most languages the period says so alone.
    func units(in place: String, soFar: Bool) -> String {
        soFar
            ? pick("\(place) so far", "\(place)至今交付量", "\(place) bisher")
            : pick(place, "\(place)交付量", place)
    }

    func noLongerKnown(_ subject: String) -> String {
        pick(
            "\(subject) is no longer known", "\(subject)不再可知", "\(subject) ist nicht mehr bekannt")
    }

    /// What moved; after a clause that said so already, the verb need not be said again.
    func moved(
        _ subject: String, isTarget: Bool, from before: String, to after: String, continuing: Bool
    ) -> String {
        let english = continuing ? "" : isTarget ? "is moved " : "goes "
        let german = continuing ? "" : "geht "
        return pick(
            "\(subject) \(english)from \(before) to \(after)", "\(subject)从\(before)变为\(after)",
            "\(subject) \(german)von \(before) auf \(after)")
    }

    func targetSet(for place: String, at value: String) -> String {
        pick(
            "the target for \(place) is set at \(value)", "\(place)目标定为\(value)",
            "das Ziel für \(place) ist auf \(value) gesetzt")
    }

    func targetMet(for place: String, by day: String) -> String {
        pick(
            "the target for \(place) is provably met by \(day)", "\(place)目标经证实已于\(day)达成",
            "das Ziel für \(place) ist am \(day) nachweislich erreicht")
    }

    func units(_ value: String, in subject: String) -> String {
        pick("\(value) in \(subject)", "\(subject)为\(value)", "\(value) in \(subject)")
    }

    func stands(_ subject: String, at value: String) -> String {
        pick("\(subject) is \(value)", "\(subject)为\(value)", "\(subject) ist \(value)")
    }

    func andMore(_ count: Int) -> String {
        pick("and \(count) more", "另有\(count)项", "und \(count) weitere")
    }

    /// A feed's entry: `What changed on 18 March 2025`, of one company or of all.
    func changed(on day: Day, for name: String?) -> String {
        let date = day.text(language)
        return (name.map { $0 + colon } ?? "")
            + pick(
                "\(name == nil ? "What" : "what") changed on \(date)", "\(date)的变动",
                "\(name == nil ? "Was" : "was") sich am \(date) änderte")
    }

    // MARK: Since then

    func metSince(_ target: String, _ units: String) -> String {
        pick(
            "The \(target) announced here is provably met: \(units).",
            "此处公布的目标\(target)经证实已达成：\(units)。",
            "Das hier angekündigte Ziel von \(target) ist nachweislich erreicht: \(units).")
    }

    func deliveredSince(_ year: String, _ units: String, _ share: String) -> String {
        pick(
            "Deliveries in \(year) come to \(units): \(share) of the target announced here.",
            "\(year)交付量为\(units)：相当于此处公布目标的\(share)。",
            "Die Auslieferungen \(year) kommen auf \(units): \(share) des hier angekündigten Ziels."
        )
    }

    /// What a later announcement did to a target, with the change in per cent where it moved.
    func action(
        _ action: TargetEvent.Action, _ year: String, _ value: String, _ change: String?
    ) -> String {
        let tail = change.map(aside) ?? ""
        return switch action {
        case .set:
            pick(
                "The target for \(year) is set at \(value).", "\(year)目标定为\(value)。",
                "Das Ziel für \(year) ist auf \(value) gesetzt.")
        case .reaffirmed:
            pick(
                "The target of \(value) is reaffirmed.", "重申\(value)的目标。",
                "Das Ziel von \(value) wird bekräftigt.")
        case .raised:
            pick(
                "The target is raised to \(value)\(tail).", "目标上调至\(value)\(tail)。",
                "Das Ziel wird auf \(value) erhöht\(tail).")
        case .cut:
            pick(
                "The target is cut to \(value)\(tail).", "目标下调至\(value)\(tail)。",
                "Das Ziel wird auf \(value) gesenkt\(tail).")
        case .narrowed:
            pick(
                "The target is narrowed to \(value).", "目标收窄至\(value)。",
                "Das Ziel wird auf \(value) eingeengt.")
        case .withdrawn:
            pick("The target is withdrawn.", "目标已撤回。", "Das Ziel wird zurückgezogen.")
        }
    }

    /// What an announcement did, in a word: `raised`.
    func action(_ action: TargetEvent.Action) -> String {
        switch action {
        case .set: pick("set", "设定", "gesetzt")
        case .reaffirmed: pick("reaffirmed", "重申", "bekräftigt")
        case .raised: pick("raised", "上调", "erhöht")
        case .cut: pick("cut", "下调", "gesenkt")
        case .narrowed: pick("narrowed", "收窄", "eingeengt")
        case .withdrawn: pick("withdrawn", "撤回", "zurückgezogen")
        }
    }
}
