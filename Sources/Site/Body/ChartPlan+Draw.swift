import Charts
import Diagnostics

extension ChartPlan {
    /// The `<figure>` to stand in a page.
    func draw(
        at location: SourceLocation, for page: PagePath, _ diagnostics: inout Diagnostics
    ) -> [UInt8] {
        guard let figure = figure(at: location, &diagnostics) else { return [] }
        return figure.html(csvAddress: page.link(toFile: csvFile(beside: page)))
    }

    /// The drawn chart, its problems reported at the place of its block.
    func figure(at location: SourceLocation, _ diagnostics: inout Diagnostics) -> Figure? {
        do {
            let figure = try chart.render(locale: language, idPrefix: id)
            for warning in figure.warnings {
                diagnostics.report(SiteProblems.chartWarning(warning.description, at: location))
            }
            return figure
        } catch {
            diagnostics.report(SiteProblems.chartError(error.description, at: location))
            return nil
        }
    }

    /// The stand-alone picture beside the page.
    func svgFile(beside page: PagePath) -> String { page.folder + id + ".svg" }

    /// The data beside the page.
    func csvFile(beside page: PagePath) -> String { page.folder + id + ".csv" }
}

/// The fenced blocks that are figures.
enum FigureKind: String, Hashable, Sendable, CaseIterable {
    case chart, table, measures

    /// Reads what follows the fence; `nil` for ordinary code.
    init?(info: String) {
        guard let word = info.split(separator: " ").first else { return nil }
        self.init(rawValue: String(word))
    }
}
