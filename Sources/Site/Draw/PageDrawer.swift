import Charts
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
    }

    let templates: TemplateSet
    let frame: Frame
    let links: LinkTable

    /// Draws a page.
    func draw(_ plan: PagePlan, _ diagnostics: inout Diagnostics) -> Drawn {
        let body = plan.body.map { draw($0, &diagnostics) } ?? BodyRenderer.Drawn()
        var files: [SitePlan.File] = []
        let values = PlanValue.object(plan.values)
        let main = value(values, body, plan, &files, &diagnostics)
        let shared = frame.values(on: plan.path, section: plan.section)
        var fields = shared
        if case .object(let own) = main {
            fields += own.names.compactMap { name in own[name].map { (name, $0) } }
        }
        let mainHTML = templates.render(plan.template, .object(.init(fields)))
        let head = value(plan.head, body, plan, &files, &diagnostics)
        let layout =
            shared + [
                ("head", head), ("main", .markup(String(decoding: mainHTML, as: UTF8.self))),
            ]
        let html = templates.render("layout", .object(.init(layout)))
        addCharts(of: plan, to: &files, &diagnostics)
        files.insert(SitePlan.File(path: plan.path.file, bytes: html), at: 0)
        return Drawn(
            files: files, anchors: body.markdown.ids + Self.anchors(of: values),
            fragments: body.fragments)
    }

    private func draw(
        _ body: BodyPlan, _ diagnostics: inout Diagnostics
    ) -> BodyRenderer.Drawn {
        var found = Diagnostics()
        let drawn = BodyRenderer(plan: body, links: links).render(&found) { question, _ in
            body.answers[question.request] ?? .failed
        }
        // What is wrong with a text that asks was told when its answers were found.
        if !body.isReported { diagnostics.merge(found) }
        return drawn
    }

    /// A value of the plan as a template's value, its charts drawn.
    private func value(
        _ value: PlanValue, _ body: BodyRenderer.Drawn, _ plan: PagePlan,
        _ files: inout [SitePlan.File], _ diagnostics: inout Diagnostics
    ) -> TemplateValue {
        switch value {
        case .ready(let value): return value
        case .object(let fields), .group(let fields):
            var drawn: [(String, TemplateValue)] = []
            for field in fields {
                drawn.append(
                    (field.name, self.value(field.value, body, plan, &files, &diagnostics)))
            }
            if case .group = value, drawn.allSatisfy({ $0.1 == .absent }) { return .absent }
            return .object(.init(drawn))
        case .list(let values):
            var drawn: [TemplateValue] = []
            for value in values {
                drawn.append(self.value(value, body, plan, &files, &diagnostics))
            }
            return .list(drawn)
        case .chart(let chart):
            let html = chart.draw(at: plan.location, for: plan.path, &diagnostics)
            return .markup(String(decoding: html, as: UTF8.self))
        case .text:
            return body.markdown.html.isEmpty
                ? .absent : .markup(String(decoding: body.markdown.html, as: UTF8.self))
        case .contents: return contents(body.markdown)
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

    /// Each chart as a picture and a table beside the page.
    private func addCharts(
        of plan: PagePlan, to files: inout [SitePlan.File], _ diagnostics: inout Diagnostics
    ) {
        for chart in plan.charts {
            var reported = Diagnostics()
            guard let figure = chart.figure(at: plan.location, &reported) else { continue }
            files.append(
                SitePlan.File(path: chart.svgFile(beside: plan.path), bytes: figure.standalone))
            files.append(
                SitePlan.File(
                    path: chart.csvFile(beside: plan.path), bytes: Array(figure.csv.utf8)))
        }
    }

    /// The ids that a page's values give, of whatever kind it is.
    private static func anchors(of value: PlanValue) -> [String] {
        switch value {
        case .object(let fields), .group(let fields):
            fields.flatMap { field -> [String] in
                if field.name == "id", case .ready(.text(let id)) = field.value { return [id] }
                return anchors(of: field.value)
            }
        case .list(let values): values.flatMap(anchors)
        case .ready, .chart, .text, .contents: []
        }
    }
}
