import Content
import Deliveries
import Diagnostics
import Markdown

/// A page's own text, with what the records answered to it.
struct PageText: Hashable, Sendable {
    var plan: BodyPlan
    /// The sources that the page cites or names, in the order of their numbers.
    var sources: [Source] = []
    /// The claims that the text makes, in order.
    var claims: [Claim] = []
    /// The numbers that the text prints.
    var uses: Set<MeasureUse> = []

    /// Finds the answers to all that a page's text asks.
    ///
    /// A text that asks nothing is not parsed here: it is read once, when it is drawn.
    ///
    /// - Throws: when the text cannot be read again.
    init(
        _ page: Page, site: SiteModel, _ diagnostics: inout Diagnostics
    ) throws(DiskError) {
        self.init(try page.text(site.files), of: page, site: site)
        if page.asks {
            var resolver = BodyResolver(site: site, page: page)
            var answers: [BodyRequest: BodyAnswer] = [:]
            let renderer = BodyRenderer(plan: plan, links: site.links)
            _ = renderer.render(&diagnostics) { question, diagnostics in
                let answer = resolver.answer(question, &diagnostics)
                answers[question.request] = answer
                return answer
            }
            plan.answers = answers
            plan.isReported = true
            sources = resolver.sources
            claims = resolver.claims
            uses = resolver.binder.uses
        }
        addNamedSources(page, site, &diagnostics)
    }

    /// Takes a text that asks nothing, or none.
    init(_ text: [UInt8], of page: Page, site: SiteModel) {
        plan = BodyPlan(
            source: MarkdownSource(
                text, file: page.source.path, firstLine: page.source.bodyLine),
            options: Self.options(site.settings), page: page.path,
            contentPath: String(page.contentPath), numbers: site.settings.numbers,
            pastDay: page.asOf < site.day ? page.asOf : nil)
    }

    /// Sources that the front matter names and the text does not cite come last.
    private mutating func addNamedSources(
        _ page: Page, _ site: SiteModel, _ diagnostics: inout Diagnostics
    ) {
        for key in page.source.frontMatter.sources
        where !sources.contains(where: { $0.key == key.value }) {
            if let source = site.sources[key.value] {
                sources.append(source)
            } else {
                diagnostics.report(
                    SiteProblems.unknownSource(key.value, site.sources.keys, at: key.location))
            }
        }
    }

    /// How texts are turned into markup.
    static func options(_ settings: Settings) -> MarkdownOptions {
        var options = MarkdownOptions()
        options.unsafeHTML = settings.allowsUnsafeHTML
        options.smart = settings.hasSmartPunctuation
        options.scrollsTables = true
        options.words = Words(settings.language).markdown
        return options
    }
}
