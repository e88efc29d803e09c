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

    func series(_ company: String) -> LedgerSeries {
        LedgerSeries(
            vintage: vintage, company: company, model: model, basis: basis, words: site.words)
    }

    func name(_ company: String) -> String { site.company(company)?.name ?? company }

    /// The periods of a length that records of some companies speak of, within those asked for.
    func periods(
        _ companies: [String], _ length: Period.Length, in wanted: [Period] = []
    ) -> [Period] {
        Set(companies.flatMap { series($0).periods(length, in: wanted) }).sorted()
    }

    /// Columns of units by period.
    func bars(
        _ company: String, _ periods: [Period], _ emphasis: Bars.Emphasis = .latest
    ) -> Chart {
        finished(
            Chart(.bars(Bars(series(company).data(.units, periods), emphasis: emphasis))),
            of: [company], periods)
    }

    /// Signed columns of a growth measure by period.
    func growth(_ company: String, _ periods: [Period], _ measure: MeasureName) -> Chart {
        let base =
            measure == .growthPrevious ? site.words.periodBefore : site.words.periodOfYearBefore
        var chart = Chart(.growth(Growth(series(company).data(measure, periods), on: base)))
        chart.format = .percent(places: 1)
        return finished(chart, of: [company], periods, unit: "")
    }

    /// Units of several companies over time; without a subject, in the colours of the settings.
    func lines(
        _ companies: [String], subjects: [String], _ length: Period.Length, in wanted: [Period]
    ) -> Chart {
        let periods = periods(companies, length, in: wanted)
        let lines = companies.compactMap { company -> Lines.Series? in
            let data = series(company).data(.units, periods)
            return data.isEmpty
                ? nil
                : Lines.Series(
                    name(company), data,
                    isSubject: companies.count > 1 && subjects.contains(company),
                    color: site.settings.colours[company].map(ChartColor.init))
        }
        return finished(Chart(.line(Lines(lines))), of: companies, periods)
    }

    /// Months by years.
    func heatmap(_ company: String, _ months: [Period]) -> Chart {
        finished(
            Chart(.heatmap(Heatmap(series(company).data(.units, months)))), of: [company], months)
    }

    /// A line the size of a word.
    func sparkline(_ company: String, _ periods: [Period]) -> Chart {
        finished(
            Chart(.sparkline(Sparkline(series(company).data(.units, periods)))), of: [company],
            periods)
    }

    /// What happened to a company on the days of a span, as far as it was known.
    func events(of company: String, in span: ClosedRange<Day>) -> [AnnotationMark] {
        vintage.ledger.facts.events
            .filter {
                $0.company == company && span.contains($0.date) && $0.date <= vintage.day
            }
            .sorted { ($0.date, $0.title) < ($1.date, $1.title) }
            .map { AnnotationMark($0.title, .day($0.date)) }
    }

    /// A chart with its day, unit and sources.
    func finished(
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

extension ChartColor {
    /// The colour that the settings give a company.
    fileprivate init(_ role: Settings.ColourRole) {
        switch role {
        case .c1: self = .c1
        case .c2: self = .c2
        case .c3: self = .c3
        case .c4: self = .c4
        case .c5: self = .c5
        case .c6: self = .c6
        case .muted: self = .muted
        }
    }
}
