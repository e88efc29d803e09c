import Charts
import Dates
import Deliveries
import Numbers

/// What the charts that the site composes show, in a sentence of at most 90 characters.
struct ChartFindings {
    let vintage: Vintage
    let page: Composition

    private var words: Words { page.words }

    /// What a company delivered of its target.
    func attainment(of company: String, _ year: Period) -> String {
        words.attainment(of: page.name(of: company), text(.attainment, company, year), year)
    }

    /// What the last period brought, with its growth.
    func deliveries(of company: String, _ last: Period) -> String {
        guard let units = text(.units, company, last) else {
            return words.deliveries(of: page.name(of: company), to: last)
        }
        return words.deliveries(units, page.unit, text(.growthYearOnYear, company, last), last)
    }

    /// The last growth that is known, after the one before.
    func growth(of company: String, _ periods: [Period]) -> String {
        let known = periods.compactMap { period in
            text(.growthYearOnYear, company, period).map { (period, $0) }
        }
        guard let last = known.last else { return words.growth(of: page.name(of: company)) }
        return words.growth(last, after: known.dropLast().last)
    }

    /// How the target moved, or what it asks for.
    func targets(of company: String, _ year: Period) -> String {
        guard let target = text(.target, company, year) else {
            return words.announcedTargets(of: page.name(of: company))
        }
        if let first = text(.targetFirst, company, year), first != target {
            return words.targetMoved(year, from: first, to: target)
        }
        return words.targetAsks(
            year, target, page.unit, growth: text(.impliedGrowth, company, year))
    }

    /// How many companies provably met their target.
    func targetsMet(_ companies: [String], _ year: Period) -> String {
        let shares = companies.map { measure(.attainment, $0, year).quantity }
            .filter { $0.reason == nil }
        let met = shares.count { $0.isAtLeast(.exact(1)) == true }
        return words.targetsMet(met, of: shares.count, year)
    }

    /// Who delivered more, the subject or the first of the others.
    func leader(_ companies: [String], subject: String, _ year: Period) -> String {
        let known = companies.compactMap { company -> (company: String, proven: Rational)? in
            let units = measure(.units, company, year).quantity
            return (units.low ?? units.value).map { (company, $0) }
        }
        let others = known.filter { $0.company != subject }
        guard let most = others.max(by: { $0.proven < $1.proven }),
            let own = text(.units, subject, year), let other = text(.units, most.company, year)
        else { return words.delivered(in: year.text(page.language)) }
        let both = [(page.name(of: subject), own), (page.name(of: most.company), other)]
        let isAhead = known.contains { $0.company == subject && $0.proven > most.proven }
        return words.leader(both[isAhead ? 0 : 1], before: both[isAhead ? 1 : 0], page.unit, year)
    }

    private func measure(_ name: MeasureName, _ company: String, _ period: Period) -> Measurement {
        vintage.measure(MeasureKey(company: company, period: period, measure: name))
    }

    private func text(_ name: MeasureName, _ company: String, _ period: Period) -> String? {
        measure(name, company, period).text(page.language)
    }
}
