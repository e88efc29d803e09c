import Charts
import Dates
import Numbers
import Testing

/// A chart of the gallery: it is stored as a picture, and shown on the gallery page.
struct Exhibit: CustomTestStringConvertible {
    var name: String
    var chart: Chart
    var locale = Language.en

    var testDescription: String { name }
}

/// All kinds and all edges.
enum Gallery {
    static let all = kinds + precisions + keys + widths + edges + targetEdges + textEdges

    static func period(_ text: String) -> ChartPosition {
        Period(text).map(ChartPosition.period) ?? .category(text)
    }

    static func day(_ text: String) -> Day {
        Day(text) ?? Period(.year, holdingMonth: 2000 * 12).map(\.firstDay) ?? day("2000-01-01")
    }

    static func bars(_ values: [(String, ChartValue)]) -> ChartKind {
        .bars(Bars(values.map { Datum(period($0.0), $0.1) }))
    }

    static func named(_ values: [(String, Double)]) -> ChartKind {
        .bars(Bars(values.map { Datum(.category($0.0), .exact($0.1)) }))
    }

    static func exhibit(
        _ name: String, _ kind: ChartKind, _ title: String = "", unit: String = "vehicles",
        format: ValueFormat = .number, locale: Language = .en, scale: ScaleType = .linear,
        asOf: String = "2025-11-20"
    ) -> Exhibit {
        let spaced = String(name.map { $0 == "-" ? " " : $0 })
        let chart = Chart(kind).title(
            title.isEmpty ? spaced : title, subtitle: "Made-up maker, \(spaced)"
        )
        .unit(unit, format: format).source("Company results", asOf: day(asOf))
        .chartYScale(type: scale)
        return Exhibit(name: name, chart: chart, locale: locale)
    }

    static let sixQuarters: [(String, ChartValue)] = [
        ("2024-Q2", .exact(27_307)), ("2024-Q3", .exact(39_790)), ("2024-Q4", .exact(69_697)),
        ("2025-Q1", .exact(75_869)), ("2025-Q2", .exact(81_302)), ("2025-Q3", .exact(108_796)),
    ]

    static let announced = [
        TargetRevision(day("2025-01-03"), .exact(300_000)),
        TargetRevision(day("2025-03-18"), .exact(350_000)),
        TargetRevision(day("2025-11-20"), .exact(400_000)),
    ]

    static let totals = [
        Datum(period("2025-Q1"), .exact(75_869)), Datum(period("2025-Q2"), .exact(157_171)),
        Datum(period("2025-Q3"), .exact(265_967)),
    ]

    static func cumulative(
        _ points: [Datum], _ targets: [TargetRevision],
        _ projection: Cumulative.Projection? = nil
    ) -> ChartKind {
        .cumulative(
            Cumulative(
                from: day("2025-01-01"), to: day("2025-12-31"), points, targets: targets,
                projection: projection))
    }
}
