import Charts
import Content
import Dates
import Deliveries
import Numbers

/// The charts that hold what was delivered against what was promised.
extension LedgerChart {
    /// The running total of a year against its targets: while the year runs, with the pace that the
    /// target asks for, and where an even rate would lead to.
    func cumulative(_ company: String, _ year: Period, showsTargets: Bool = true) -> Chart {
        let series = series(company)
        var chart = Chart(
            .cumulative(
                Cumulative(
                    from: year.firstDay, to: year.lastDay, series.runningTotal(of: year),
                    targets: showsTargets ? series.targets(year) : [],
                    projection: projection(series, year))))
        if showsTargets, let pace = requiredPace(series, year) { chart.note = pace }
        return finished(chart, of: [company], [year], targets: showsTargets)
    }

    /// Where the mean of the last three months would lead to: only from exact records, since a
    /// floor has no end to project.
    private func projection(_ series: LedgerSeries, _ year: Period) -> Cumulative.Projection? {
        let found = series.measure(.projected, year)
        guard let months = found.months, months.upperBound < year.months.upperBound,
            case .exact(let value) = found.quantity
        else { return nil }
        return Cumulative.Projection(
            year.lastDay, .projected(value.double, low: value.double, high: value.double),
            method: site.words.projection)
    }

    /// What the rest of the target asks of each month left; `nil` when none is.
    private func requiredPace(_ series: LedgerSeries, _ year: Period) -> String? {
        let found = series.measure(.requiredRate, year)
        let target = series.measure(.target, year)
        let language = site.settings.language
        guard let most = found.quantity.high ?? found.quantity.value, most > 0,
            let rate = found.text(language), let aim = target.text(language),
            let first = found.months.flatMap({ Period(.month, holdingMonth: $0.upperBound) })
        else { return nil }
        let isLast = first.months.upperBound == year.months.upperBound
        return site.words.pace(aim, rate, site.settings.unit, from: first, isLast: isLast)
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

    /// One measure of several companies; one that has no number says why, one whose records end
    /// before the period does says when.
    func peers(
        _ companies: [String], subjects: [String], _ measure: MeasureName, _ period: Period,
        order: Peers.Order = .descending
    ) -> Chart {
        let rows = companies.map { company -> Peers.Row in
            let series = series(company)
            let quantity = series.measure(measure, period).quantity
            return Peers.Row(
                name(company), ChartValue(quantity, site.words),
                isSubject: subjects.contains(company),
                caveat: quantity.reason?.text(site.words.language),
                asOf: series.lastDay(ofPart: period))
        }
        var chart = Chart(.peers(Peers(rows, order: order)))
        let unit = Measure.named(measure).unit
        if unit == .share || unit == .growth { chart.format = .percent(places: 1) }
        return finished(
            chart, of: companies, [period], unit: unit == .share || unit == .growth ? "" : nil)
    }

    /// A year's running total against its target, one small chart for each company that has both.
    func multiples(
        _ companies: [String], subjects: [String], _ year: Period, showsTargets: Bool = true
    ) -> Chart {
        let panels = companies.compactMap { company in
            panel(company, subjects.contains(company), year, showsTargets)
        }
        let sorted = panels.sorted { $0.order > $1.order }.map(\.panel)
        return finished(
            Chart(.multiples(Multiples(sorted, start: year.firstDay, startsAtZero: true))),
            of: companies, [year], targets: showsTargets)
    }

    private func panel(
        _ company: String, _ isSubject: Bool, _ year: Period, _ showsTarget: Bool
    ) -> (order: Rational, panel: Multiples.Panel)? {
        let language = site.settings.language
        let series = series(company)
        let share = series.measure(.attainment, year)
        let target = series.measure(.target, year)
        guard let printed = share.text(language, words: .signs),
            let delivered = series.measure(.toDate, year).text(language, words: .signs),
            let aim = target.text(language, style: short(target), words: .signs)
        else { return nil }
        return (
            share.quantity.low ?? share.quantity.value ?? 0,
            Multiples.Panel(
                "\(name(company)) \(printed)", subtitle: "\(delivered) / \(aim)",
                isSubject: isSubject, series.runningTotal(of: year),
                target: showsTarget ? ChartValue(target.quantity, site.words) : nil)
        )
    }

    /// Thousands for a large target, which is always a round one.
    private func short(_ target: Measurement) -> NumberStyle? {
        let least = target.quantity.low ?? target.quantity.value ?? 0
        return least < 10_000 ? nil : .thousands(places: 0)
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
}
