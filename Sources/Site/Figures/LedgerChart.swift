import Charts
import Content
import Dates
import Deliveries
import Numbers

/// The charts that the ledger draws, as data: the same for a block in a text and for a page that
/// composes itself.
struct LedgerChart {
    var site: SiteModel
    var vintage: Vintage
    var basis: String?
    var model: String?

    private func series(_ company: String) -> LedgerSeries {
        LedgerSeries(
            vintage: vintage, company: company, model: model, basis: basis, words: site.words)
    }

    private func name(_ company: String) -> String { site.company(company)?.name ?? company }

    /// Columns of units by period.
    func bars(_ company: String, _ periods: [Period]) -> Chart {
        finished(
            Chart(.bars(Bars(series(company).data(.units, periods), emphasis: .latest))),
            of: [company], periods)
    }

    /// The running total of a year against its targets.
    func cumulative(_ company: String, _ year: Period) -> Chart {
        let series = series(company)
        return finished(
            Chart(
                .cumulative(
                    Cumulative(
                        from: year.firstDay, to: year.lastDay, series.runningTotal(of: year),
                        targets: series.targets(year)))),
            of: [company], [year], targets: true)
    }

    /// Targets by the day of their announcement, with what was reached of those whose time is over.
    func targets(_ company: String, _ periods: [Period]) -> Chart {
        let series = series(company)
        let language = site.settings.language
        let rows = periods.map { period in
            let isOver = period.lastDay < vintage.day
            let units = isOver ? ChartValue(series.units(period), site.words) : nil
            return Targets.Series(
                period.shortText(language), series.targets(period),
                end: isOver ? period.lastDay : nil,
                outcome: units.flatMap { $0.main == nil ? nil : $0 })
        }
        return finished(
            Chart(.targets(Targets(rows, until: vintage.day))), of: [company], periods,
            targets: true)
    }

    /// Signed columns of a growth measure by period.
    func growth(_ company: String, _ periods: [Period], _ measure: MeasureName) -> Chart {
        let base =
            measure == .growthPrevious ? site.words.periodBefore : site.words.periodOfYearBefore
        var chart = Chart(.growth(Growth(series(company).data(measure, periods), on: base)))
        chart.format = .percent(places: 1)
        return finished(chart, of: [company], periods, unit: "")
    }

    /// One measure of several companies.
    func peers(
        _ companies: [String], subject: String?, _ measure: MeasureName, _ period: Period
    ) -> Chart {
        let rows = companies.compactMap { company -> Peers.Row? in
            let found = series(company).measure(measure, period)
            guard found.quantity.reason == nil else { return nil }
            return Peers.Row(
                name(company), ChartValue(found.quantity, site.words), isSubject: company == subject
            )
        }
        var chart = Chart(.peers(Peers(rows)))
        let unit = Measure.named(measure).unit
        if unit == .share || unit == .growth { chart.format = .percent(places: 1) }
        return finished(
            chart, of: companies, [period], unit: unit == .share || unit == .growth ? "" : nil)
    }

    /// A year's running total against its target, one small chart for each company that has both.
    func multiples(_ companies: [String], subject: String?, _ year: Period) -> Chart {
        let language = site.settings.language
        let panels = companies.compactMap { company -> (Rational, Multiples.Panel)? in
            let series = series(company)
            let share = series.measure(.attainment, year)
            let units = series.measure(.toDate, year)
            let target = series.measure(.target, year)
            guard let printed = share.text(language, words: .signs),
                let delivered = units.text(language, words: .signs),
                let aim = target.text(
                    language, style: .thousands(places: 0), words: .signs)
            else { return nil }
            let order = share.quantity.low ?? share.quantity.value ?? 0
            return (
                order,
                Multiples.Panel(
                    "\(name(company)) \(printed)", subtitle: "\(delivered) / \(aim)",
                    isSubject: company == subject, series.runningTotal(of: year),
                    target: ChartValue(target.quantity, site.words))
            )
        }
        let sorted = panels.sorted { $0.0 > $1.0 }.map(\.1)
        return finished(
            Chart(.multiples(Multiples(sorted, start: year.firstDay, startsAtZero: true))),
            of: companies, [year], targets: true)
    }

    /// Units of several companies over time.
    func lines(_ companies: [String], subject: String?, _ length: Period.Length) -> Chart {
        let lines = companies.compactMap { company -> Lines.Series? in
            let series = series(company)
            let data = series.data(.units, series.periods(length))
            return data.isEmpty
                ? nil : Lines.Series(name(company), data, isSubject: company == subject)
        }
        return finished(
            Chart(.line(Lines(lines))), of: companies,
            companies.flatMap { series($0).periods(length) })
    }

    /// What is delivered of a year's target.
    func bullet(_ company: String, _ year: Period) -> Chart {
        let series = series(company)
        let target = series.measure(.target, year).quantity
        let levels = Set([target.low, target.high].compactMap(\.self)).sorted()
        let months = series.measure(.toDate, year).months
        let pace = levels.first.flatMap { level -> Bullet.Level? in
            guard let end = months?.upperBound, end < year.months.upperBound else { return nil }
            let share = Double(end - year.firstMonth) / Double(year.length.months)
            return Bullet.Level(site.words.evenPace, level.double * share)
        }
        return finished(
            Chart(
                .bullet(
                    Bullet(
                        name(company),
                        ChartValue(series.measure(.toDate, year).quantity, site.words),
                        targets: levels.map { Bullet.Level(site.words.target, $0.double) },
                        pace: pace))),
            of: [company], [year], targets: true)
    }

    /// Months by years.
    func heatmap(_ company: String) -> Chart {
        let series = series(company)
        return finished(
            Chart(.heatmap(Heatmap(series.data(.units, series.periods(.month))))), of: [company],
            series.periods(.year))
    }

    /// A line the size of a word.
    func sparkline(_ company: String, _ length: Period.Length) -> Chart {
        let series = series(company)
        return finished(
            Chart(.sparkline(Sparkline(series.data(.units, series.periods(length))))),
            of: [company], series.periods(.year))
    }

    private func finished(
        _ chart: Chart, of companies: [String], _ periods: [Period], targets: Bool = false,
        unit: String? = nil
    ) -> Chart {
        let sources = LedgerSources(site: site, vintage: vintage, basis: basis, model: model)
        var chart = chart
        chart.asOf = vintage.day
        chart.unit = unit ?? site.settings.unit
        chart.source = sources.line(companies, periods, targets: targets)
        return chart
    }
}
