import Charts
import Content
import Dates
import Deliveries
import Diagnostics
import Numbers

/// Turns a ```` ```chart ```` block into a chart with its data.
struct ChartComposer {
    let site: SiteModel
    let page: Page

    /// The kinds of chart by their names in a block.
    enum Kind: String, CaseIterable {
        case bars, targets, cumulative, bullet, peers, growth, share, line, multiples, heatmap
        case sparkline, waterfall
    }

    /// The chart of a block with an id that is new on the page.
    func answer(
        _ block: ChartBlock, _ binder: inout Binder, _ ids: inout Set<String>,
        _ diagnostics: inout Diagnostics
    ) -> BodyAnswer {
        guard let type = block.type, let title = block.title else { return .failed }
        guard let kind = Kind(rawValue: type.value) else {
            diagnostics.report(SiteProblems.unknownChartType(type))
            return .failed
        }
        kind.reportUnusedKeys(of: block, &diagnostics)
        let chart: Chart? =
            if let data = block.data {
                DataChart(site: site, block: block).chart(kind, data, &diagnostics)
            } else {
                ledgerChart(kind, block, &diagnostics)
            }
        guard var chart else { return .failed }
        let bound = binder.bind(title, &diagnostics)
        chart.title = bound.text
        chart.titleHTML = bound.html
        describe(&chart, block, &binder, &diagnostics)
        let id = Self.unused(block.id?.value ?? Self.slug(bound.text), &ids)
        return .chart(
            ChartPlan(
                chart: chart, id: id, language: site.settings.language, location: block.location))
    }

    /// What is said around the drawing.
    private func describe(
        _ chart: inout Chart, _ block: ChartBlock, _ binder: inout Binder,
        _ diagnostics: inout Diagnostics
    ) {
        if let subtitle = block.subtitle.map({ binder.bind($0, &diagnostics) }) {
            chart.subtitle = subtitle.text
            chart.subtitleHTML = subtitle.html
        }
        if let note = block.note.map({ binder.bind($0, &diagnostics) }) {
            chart.note = note.text
            chart.noteHTML = note.linkedHTML
        }
        if let source = block.source {
            chart.source = SourceLine(site: site).text(source, &diagnostics)
        }
        if let alt = block.alt.map({ binder.bind($0, &diagnostics) }) { chart.alt = alt.text }
        chart.annotations += block.annotations.map { annotation in
            AnnotationMark(
                binder.bind(annotation.text, &diagnostics).text,
                ChartPosition(written: annotation.at.value))
        }
        ChartLook(block: block).apply(to: &chart, &diagnostics)
    }

    private func ledgerChart(
        _ kind: Kind, _ block: ChartBlock, _ diagnostics: inout Diagnostics
    ) -> Chart? {
        let request = LedgerChartRequest(site: site, page: page, block: block, &diagnostics)
        return request?.chart(kind, &diagnostics)
    }

    /// The words of a title as an id: lower-case letters and digits, joined by hyphens.
    static func slug(_ title: String) -> String {
        var slug = ""
        for character in title.lowercased() {
            if character.isLetter || character.isNumber {
                slug.append(character)
            } else if !slug.isEmpty, slug.last != "-", character != "," {
                slug.append("-")
            }
        }
        let words = slug.split(separator: "-").prefix(8).joined(separator: "-")
        return words.isEmpty ? "chart" : Slug.shortened(words)
    }

    private static func unused(_ id: String, _ ids: inout Set<String>) -> String {
        var candidate = id
        var number = 2
        while !ids.insert(candidate).inserted {
            candidate = "\(id)-\(number)"
            number += 1
        }
        return candidate
    }
}
