import Diagnostics

/// A page before drawing: all that it shows, as values.
struct PagePlan: Hashable, Sendable {
    /// Where it goes.
    var path: PagePath
    /// The template of its main part.
    var template: String
    /// What stands in the document's head.
    var head: PlanValue
    /// What the template is filled with, beyond what every page is given.
    var values: [PlanValue.Field]
    /// The page's own text.
    var body: BodyPlan?
    /// What a link to the page is shown with elsewhere.
    var picture: SocialPicture?
    /// Where problems of the page are reported.
    var location: SourceLocation
    /// What its file holds; `nil` for a page that nobody wrote.
    var digest: PageDigest?

    /// The charts that are files beside the page, in the order of their places.
    var charts: [ChartPlan] {
        var charts: [ChartPlan] = []
        PlanValue.object(values).addCharts(to: &charts)
        return charts + (body?.charts ?? [])
    }

    /// The files that drawing the page writes: the page first.
    var files: [String] {
        [path.file]
            + charts.flatMap { [$0.svgFile(beside: path), $0.csvFile(beside: path)] }
            + (picture == nil ? [] : [pictureFile])
    }

    /// The file of the page's picture.
    var pictureFile: String { path.pictureFile }
}
