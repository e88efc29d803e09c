import Charts
import Diagnostics

extension ChartPlan {
    /// What drawing a chart gives.
    struct Drawn: Sendable {
        /// The `<figure>` to stand in the page.
        var html: [UInt8] = []
        /// The picture and the data beside the page.
        var files: [SitePlan.File] = []
    }

    /// Draws the chart for a page; its problems are reported at its block, or at the page.
    func draw(for page: PagePlan, _ diagnostics: inout Diagnostics) -> Drawn {
        guard let figure = figure(at: location ?? page.location, &diagnostics) else {
            return Drawn()
        }
        let (svg, csv) = (svgFile(beside: page.path), csvFile(beside: page.path))
        return Drawn(
            html: figure.html(csvAddress: page.path.link(toFile: csv)),
            files: [
                SitePlan.File(path: svg, bytes: figure.standalone),
                SitePlan.File(path: csv, bytes: Array(figure.csv.utf8)),
            ])
    }

    /// The drawn chart, its warnings and errors reported; `nil` when it cannot be drawn.
    func figure(
        width: Int? = nil, at location: SourceLocation, _ diagnostics: inout Diagnostics
    ) -> Figure? {
        do {
            let figure = try chart.render(width: width, locale: language, idPrefix: id)
            for warning in figure.warnings {
                diagnostics.report(SiteProblems.chartWarning(warning.description, at: location))
            }
            return figure
        } catch {
            diagnostics.report(SiteProblems.chartError(error.description, at: location))
            return nil
        }
    }

    /// A summary of all that drawing the chart gives, on whatever page: it is drawn in less time than
    /// all that it is drawn from could be summed up.
    var fingerprint: Fingerprint {
        var (fingerprint, problems) = (Fingerprint(), Diagnostics())
        fingerprint.add(id)
        if let figure = figure(at: location ?? SourceLocation(file: ""), &problems) {
            for part in [figure.html(), figure.standalone, Array(figure.csv.utf8)] {
                fingerprint.add(part)
            }
        }
        for problem in problems.all { fingerprint.add(problem.summary) }
        return fingerprint
    }

    /// The stand-alone picture beside the page.
    func svgFile(beside page: PagePath) -> String { page.folder + id + ".svg" }

    /// The data beside the page.
    func csvFile(beside page: PagePath) -> String { page.folder + id + ".csv" }
}

/// The fenced blocks that are figures.
enum FigureKind: String, Hashable, Sendable, CaseIterable {
    case chart, table, measures

    /// The words that the kinds go by.
    static let names: [StaticString] = ["chart", "table", "measures"]

    /// Reads what follows the fence; `nil` for ordinary code.
    init?(info: String) {
        guard let word = info.split(separator: " ").first else { return nil }
        self.init(rawValue: String(word))
    }
}
