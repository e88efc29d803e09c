import Charts
import Dates
import Deliveries
import Numbers

/// What the charts that the site composes show, in a sentence of at most 90 characters.
struct ChartFindings {
    let vintage: Vintage
    let page: Composition

    /// `Xiaomi delivered at least 102.5% of its target for 2025`.
    func attainment(of company: String, _ year: Period) -> String {
        let place = year.text(page.language)
        guard let share = text(.attainment, company, year) else {
            return "\(page.name(of: company)) against its target for \(place)"
        }
        return "\(page.name(of: company)) delivered \(share) of its target for \(place)"
    }

    /// `Q1 2026 brought at least 80,000 cars, at least +5.4% on a year before`.
    func deliveries(of company: String, _ last: Period) -> String {
        let place = last.shortText(page.language)
        guard let units = text(.units, company, last) else {
            return "What \(page.name(of: company)) delivered, to \(place)"
        }
        let growth = text(.growthYearOnYear, company, last).map { ", \($0) on a year before" }
        return "\(place) brought \(units) \(page.unit)\(growth ?? "")"
    }

    /// `At least +5.4% in Q1 2026, after at least +106.6% in Q4 2025`.
    func growth(of company: String, _ periods: [Period]) -> String {
        let known = periods.compactMap { period in
            text(.growthYearOnYear, company, period).map { (period, $0) }
        }
        guard let last = known.last else { return "Growth of \(page.name(of: company))" }
        func words(_ growth: (Period, String)) -> String {
            "\(growth.1) in \(growth.0.shortText(page.language))"
        }
        let before = known.dropLast().last.map { ", after \(words($0))" } ?? ""
        return "\(words(last))\(before)".sentenceCased
    }

    /// `The target for 2025 went from 300,000 to 400,000`, or what the target asks for.
    func targets(of company: String, _ year: Period) -> String {
        let place = year.text(page.language)
        guard let target = text(.target, company, year) else {
            return "The targets of \(page.name(of: company)), as they were announced"
        }
        if let first = text(.targetFirst, company, year), first != target {
            return "The target for \(place) went from \(first) to \(target)"
        }
        let growth = text(.impliedGrowth, company, year).map { ", growth of \($0)" } ?? ""
        return "The target for \(place) asks for \(target) \(page.unit)\(growth)"
    }

    /// `Three of five provably met their target for 2025`.
    func targetsMet(_ companies: [String], _ year: Period) -> String {
        let shares = companies.map { measure(.attainment, $0, year).quantity }
            .filter { $0.reason == nil }
        let met = shares.count { $0.isAtLeast(.exact(1)) == true }
        let (some, all) = (Self.word(met), Self.word(shares.count))
        let place = year.text(page.language)
        return "\(some) of \(all) provably met their target for \(place)".sentenceCased
    }

    /// `Leapmotor delivered 596,555 cars in 2025, Xiaomi at least 410,000`.
    func leader(_ companies: [String], subject: String, _ year: Period) -> String {
        let known = companies.compactMap { company -> (company: String, proven: Rational)? in
            let units = measure(.units, company, year).quantity
            return (units.low ?? units.value).map { (company, $0) }
        }
        let others = known.filter { $0.company != subject }
        guard let most = others.max(by: { $0.proven < $1.proven }),
            let own = text(.units, subject, year), let other = text(.units, most.company, year)
        else { return "Delivered in \(year.text(page.language))" }
        let (name, rival) = (page.name(of: subject), page.name(of: most.company))
        let isAhead = known.contains { $0.company == subject && $0.proven > most.proven }
        let place = year.text(page.language)
        return isAhead
            ? "\(name) delivered \(own) \(page.unit) in \(place), \(rival) \(other)"
            : "\(rival) delivered \(other) \(page.unit) in \(place), \(name) \(own)"
    }

    private func measure(_ name: MeasureName, _ company: String, _ period: Period) -> Measurement {
        vintage.measure(MeasureKey(company: company, period: period, measure: name))
    }

    private func text(_ name: MeasureName, _ company: String, _ period: Period) -> String? {
        measure(name, company, period).text(page.language)
    }

    private static func word(_ number: Int) -> String {
        let words = [
            "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
        ]
        return words.indices.contains(number) ? words[number] : "\(number)"
    }
}
