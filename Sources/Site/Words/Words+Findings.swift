import Dates
import Numbers

/// What charts show, as their headlines of at most 90 characters.
extension Words {
    /// `Xiaomi delivered at least 102.5% of its target for 2025`; without a share, what is shown.
    func attainment(of name: String, _ share: String?, _ year: Period) -> String {
        let place = year.text(language)
        guard let share else {
            return pick(
                "\(name) against its target for \(place)", "\(name)与其\(place)目标对比",
                "\(name) gegenüber dem Ziel für \(place)")
        }
        return pick(
            "\(name) delivered \(share) of its target for \(place)",
            "\(name)完成\(place)目标的\(share)",
            "\(name) lieferte \(share) des Ziels für \(place) aus")
    }

    /// `Q1 2026 brought at least 80,000 cars, at least +5.4% on a year before`.
    func deliveries(_ units: String, _ unit: String, _ growth: String?, _ last: Period) -> String {
        let place = last.shortText(language)
        return pick(
            "\(place) brought \(units) \(unit)", "\(place)交付\(units)\(unit)",
            "\(place) brachte \(units) \(unit)")
            + (growth.map {
                comma + pick("\($0) on a year before", "同比\($0)", "\($0) zum Vorjahr")
            } ?? "")
    }

    /// `What Xiaomi delivered, to Q1 2026`.
    func deliveries(of name: String, to last: Period) -> String {
        let place = last.shortText(language)
        return pick(
            "What \(name) delivered, to \(place)", "\(name)的交付量，截至\(place)",
            "Was \(name) auslieferte, bis \(place)")
    }

    /// `At least +5.4% in Q1 2026, after at least +106.6% in Q4 2025`.
    func growth(_ last: (Period, String), after before: (Period, String)?) -> String {
        func words(_ growth: (Period, String)) -> String {
            let place = growth.0.shortText(language)
            return pick("\(growth.1) in \(place)", "\(place)\(growth.1)", "\(growth.1) in \(place)")
        }
        let earlier = before.map {
            comma + pick("after \(words($0))", "此前\(words($0))", "nach \(words($0))")
        }
        return (words(last) + (earlier ?? "")).sentenceCased
    }

    func growth(of name: String) -> String {
        pick("Growth of \(name)", "\(name)的增长", "Wachstum von \(name)")
    }

    /// `The target for 2025 went from 300,000 to 400,000`.
    func targetMoved(_ year: Period, from first: String, to last: String) -> String {
        let place = year.text(language)
        return pick(
            "The target for \(place) went from \(first) to \(last)",
            "\(place)目标从\(first)调整为\(last)",
            "Das Ziel für \(place) ging von \(first) auf \(last)")
    }

    /// `The target for 2026 asks for 550,000 cars, growth of at least +34.1%`.
    func targetAsks(
        _ year: Period, _ target: String, _ unit: String, growth: String?
    ) -> String {
        let place = year.text(language)
        return pick(
            "The target for \(place) asks for \(target) \(unit)", "\(place)目标为\(target)\(unit)",
            "Das Ziel für \(place) verlangt \(target) \(unit)")
            + (growth.map {
                comma + pick("growth of \($0)", "相当于同比\($0)", "ein Wachstum von \($0)")
            } ?? "")
    }

    func announcedTargets(of name: String) -> String {
        pick(
            "The targets of \(name), as they were announced", "\(name)历次公布的目标",
            "Die Ziele von \(name), wie sie angekündigt wurden")
    }

    /// `Targets of Xiaomi for 2025`.
    func targets(of name: String, for year: Period) -> String {
        let place = year.text(language)
        return pick(
            "Targets of \(name) for \(place)", "\(name)的\(place)目标",
            "Ziele von \(name) für \(place)")
    }

    /// `Three of five provably met their target for 2025`.
    func targetsMet(_ met: Int, of all: Int, _ year: Period) -> String {
        let (place, some, whole) = (year.text(language), count(met), count(all))
        return pick(
            "\(some) of \(whole) provably met their target for \(place)",
            "\(all)家中经证实有\(met)家达成\(place)目标",
            "\(some) von \(whole) erreichten nachweislich ihr Ziel für \(place)"
        ).sentenceCased
    }

    /// A number of companies in words.
    private func count(_ number: Int) -> String {
        number == 0
            ? pick("none", "", "keines") : NumberStyle.words.text(Rational(number), language)
    }

    /// `Leapmotor delivered 596,555 cars in 2025, Xiaomi at least 410,000`.
    func leader(
        _ first: (name: String, units: String), before second: (name: String, units: String),
        _ unit: String, _ year: Period
    ) -> String {
        let place = year.text(language)
        return pick(
            "\(first.name) delivered \(first.units) \(unit) in \(place), "
                + "\(second.name) \(second.units)",
            "\(place)\(first.name)交付\(first.units)\(unit)，\(second.name)交付\(second.units)\(unit)",
            "\(first.name) lieferte \(place) \(first.units) \(unit) aus, "
                + "\(second.name) \(second.units)")
    }

    /// `Delivered in 2025`.
    func delivered(in place: String) -> String {
        pick("Delivered in \(place)", "\(place)交付量", "Ausgeliefert \(place)")
    }

    /// `2026: at least 14.5% of the target delivered`.
    func progress(_ year: Period, _ share: String) -> String {
        pick(
            "\(name(year)): \(share) of the target delivered", "\(name(year))：目标完成\(share)",
            "\(name(year)): \(share) des Ziels ausgeliefert")
    }
}
