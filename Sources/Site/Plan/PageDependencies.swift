/// Summaries of what a page is made from, one for each kind of input.
struct PageDependencies: Hashable, Sendable {
    /// What stands around the text: of records, and of other pages.
    var surroundings = Fingerprint()
    /// The templates, the navigation, and the settings that every page shows.
    var frame = Fingerprint()
    /// The front matter, as written.
    var frontMatter = Fingerprint()
    /// The page's own text, as written.
    var text: Fingerprint?
    /// The measures and figures that the text asks for.
    var numbers: Fingerprint?
    /// Which addresses the site has; `nil` for a text without links within the site.
    var links: Fingerprint?

    /// A summary of all of them: while it stays the same, so does the page.
    var whole: Fingerprint {
        var whole = Fingerprint()
        for part in [surroundings, frame, frontMatter, text, numbers, links] {
            if let part { whole.add(part) } else { whole.add(0) }
        }
        return whole
    }

    /// Short summaries, to tell why a page is drawn again.
    var inputs: PlanInputs {
        var inputs = PlanInputs()
        inputs.surroundings = surroundings.short
        inputs.frame = frame.short
        inputs.frontMatter = frontMatter.short
        inputs.text = text?.short ?? 0
        inputs.numbers = numbers?.short ?? 0
        inputs.links = links?.short ?? 0
        return inputs
    }
}
