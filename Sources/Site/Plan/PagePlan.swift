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
    /// The entry of the site's navigation that it belongs to.
    var section: String
    /// A summary of the front matter as written.
    var frontMatter: Fingerprint

    /// The charts that are files beside the page, in the order of their places.
    var charts: [ChartPlan] { PlanValue.object(values).charts + (body?.charts ?? []) }

    /// The files that drawing the page writes: the page first.
    var files: [String] {
        [path.file]
            + charts.flatMap { [$0.svgFile(beside: path), $0.csvFile(beside: path)] }
            + (picture == nil ? [] : [pictureFile])
    }

    /// The file of the page's picture.
    var pictureFile: String { path.pictureFile }

    /// A summary of all that the page depends on, and the summaries of its parts.
    func fingerprints(
        links: Fingerprint, frame: Fingerprint
    ) -> (whole: Fingerprint, inputs: PlanInputs) {
        var surroundings = Fingerprint()
        surroundings.add(path.address)
        surroundings.add(template)
        surroundings.add(section)
        surroundings.add(head)
        surroundings.add(.object(values))
        if let picture { surroundings.add(picture.svg) }
        var parts = [surroundings, frame]
        var inputs = PlanInputs()
        inputs.surroundings = surroundings.short
        inputs.frame = frame.short
        inputs.frontMatter = frontMatter.short
        if let body {
            let (text, numbers) = (body.textFingerprint, body.answersFingerprint)
            parts += [text, numbers]
            inputs.text = text.short
            inputs.numbers = numbers.short
            if body.mayLinkInside {
                parts.append(links)
                inputs.links = links.short
            }
        }
        var whole = Fingerprint()
        for part in parts { whole.add(part) }
        return (whole, inputs)
    }
}
