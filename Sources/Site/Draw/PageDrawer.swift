import Diagnostics
import Markdown
import Markup
import Templates

/// The fourth stage: a plan and the templates to the files of a page, and nothing else.
struct PageDrawer: Sendable {
    /// What drawing a page gives.
    struct Drawn: Sendable {
        /// The page, then the files of its charts.
        var files: [SitePlan.File]
        /// The fragments that links may point to.
        var anchors: [String]
        /// The links within the site that carry a fragment.
        var fragments: [FragmentLink]
        /// The links to other sites.
        var outside: [OutsideLink]
    }

    let templates: TemplateSet
    let links: LinkTable
    private let frame: Frame
    /// The templates with the frame of each place in them: few, beside the number of pages.
    private let framed: [Frame.Place: TemplateSet]

    /// Draws pages with templates.
    init(
        templates: TemplateSet, frame: Frame, links: LinkTable, pages: some Sequence<PagePath>
    ) {
        self.templates = templates
        self.frame = frame
        self.links = links
        let places = Set(pages.map { frame.place(of: $0) })
        framed = Dictionary(
            uniqueKeysWithValues: places.map {
                ($0, templates.knowing(frame.values(at: $0)).filled)
            })
    }

    /// Draws a page.
    func draw(_ plan: PagePlan, _ diagnostics: inout Diagnostics) -> Drawn {
        let charts = plan.charts.map { ($0.id, $0.draw(for: plan, &diagnostics)) }
        let figures = Dictionary(charts.map { ($0, $1.html) }) { first, _ in first }
        let body = plan.body.map { draw($0, figures, &diagnostics) } ?? BodyRenderer.Drawn()
        let place = frame.place(of: plan.path)
        let templates = framed[place] ?? templates.knowing(frame.values(at: place))
        let own = plan.values.map {
            TemplateValue.Field($0.name, value($0.value, body, figures))
        }
        let main = templates.render(plan.template, .object(.init(own)))
        let html = templates.render(
            "layout", ["head": value(plan.head, body, figures), "main": .printed(main)])
        // The ids of the text, and those that the page's values give, of whatever kind it is.
        var anchors = body.markdown.ids
        TemplateValue.object(.init(own)).addTexts(of: "id", to: &anchors)
        return Drawn(
            files: [SitePlan.File(path: plan.path.file, bytes: html)] + charts.flatMap(\.1.files),
            anchors: anchors,
            fragments: body.fragments, outside: body.outside)
    }

    private func draw(
        _ body: BodyPlan, _ figures: [String: [UInt8]], _ diagnostics: inout Diagnostics
    ) -> BodyRenderer.Drawn {
        var found = Diagnostics()
        let renderer = BodyRenderer(plan: body, links: links, charts: figures)
        let drawn = renderer.render(&found) { question, _ in
            body.answers[question.request] ?? .failed
        }
        // What is wrong with a text that asks was told when its answers were found.
        if !body.isReported { diagnostics.merge(found) }
        return drawn
    }

    /// A value of the plan as a template's value.
    private func value(
        _ value: PlanValue, _ body: BodyRenderer.Drawn, _ figures: [String: [UInt8]]
    ) -> TemplateValue {
        switch value {
        case .ready(let value): return value
        case .object(let fields), .group(let fields):
            let drawn = fields.map {
                TemplateValue.Field($0.name, self.value($0.value, body, figures))
            }
            if case .group = value, drawn.allSatisfy({ $0.value.isNothing }) { return .absent }
            return .object(.init(drawn))
        case .list(let values):
            return .list(values.map { self.value($0, body, figures) }.filter { $0 != .absent })
        case .chart(let chart):
            return .printed(figures[chart.id] ?? [])
        case .text:
            return body.markdown.html.isEmpty ? .absent : .printed(body.markdown.html)
        case .contents: return contents(body.markdown)
        case .readingTime(let language):
            let minutes = body.markdown.readingMinutes
            return minutes == 0 ? .absent : .text(Words(language).minutesToRead(minutes))
        }
    }

    /// The headings of the second and third level, when there are three or more.
    private func contents(_ markdown: RenderedMarkdown) -> TemplateValue {
        let headings = markdown.outline.filter { $0.level == 2 || $0.level == 3 }
        guard headings.count >= 3 else { return .absent }
        return [
            "items": .list(
                headings.map {
                    [
                        "titleHTML": .markup(Escape.text($0.text)), "href": .text("#" + $0.id),
                        "isNested": .flag($0.level == 3),
                    ]
                })
        ]
    }
}

extension TemplateValue {
    /// Whether it is absent or a list without entries.
    fileprivate var isNothing: Bool { self == .absent || self == .list([]) }
}
