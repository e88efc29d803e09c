import Content
import Deliveries
import Diagnostics
import Markdown
import Markup

/// Finds the answers to all that a page's text asks, in the order of the text.
struct BodyResolver {
    let site: SiteModel
    let page: Page
    private(set) var binder: Binder
    /// The sources cited so far; a source's number is its place here, from 1.
    private(set) var sources: [Source] = []
    /// The claims made so far.
    private(set) var claims: [Claim] = []
    private var figureIDs: Set<String> = []

    init(site: SiteModel, page: Page) {
        self.site = site
        self.page = page
        binder = Binder(site: site, page: page)
    }

    mutating func answer(
        _ question: BodyRenderer.Question, _ diagnostics: inout Diagnostics
    ) -> BodyAnswer {
        switch question.request {
        case .expression(let raw):
            return binder.answer(raw, at: question.location, &diagnostics)
        case .source(let key):
            return number(ofSource: key, question, &diagnostics)
        case .claim(let id):
            return claim(id, question, &diagnostics)
        case .figure:
            guard let block = question.block, let kind = FigureKind(info: block.info) else {
                return .failed
            }
            return figure(kind, block, &diagnostics)
        }
    }

    private mutating func number(
        ofSource key: String, _ question: BodyRenderer.Question, _ diagnostics: inout Diagnostics
    ) -> BodyAnswer {
        if let index = sources.firstIndex(where: { $0.key == key }) { return .number(index + 1) }
        guard let source = site.sources[key] else {
            diagnostics.report(
                SiteProblems.unknownSource(key, site.sources.keys, at: question.location))
            return .failed
        }
        sources.append(source)
        return .number(sources.count)
    }

    private mutating func claim(
        _ id: String, _ question: BodyRenderer.Question, _ diagnostics: inout Diagnostics
    ) -> BodyAnswer {
        guard let claim = site.claims[id] else {
            diagnostics.report(
                SiteProblems.unknownClaim(id, site.claims.keys, at: question.location))
            return .failed
        }
        if !claims.contains(where: { $0.id == id }) { claims.append(claim) }
        guard claim.status != .supported else { return .wrap(open: "", close: "") }
        let status = claim.status.rawValue
        let tag =
            claim.status == .contradicted
            ? " <span class=\"tag\">\(site.words.mark(.contradicted))</span>" : ""
        return .wrap(
            open: "<a class=\"claimed \(status)\" href=\"#claim-\(Escape.text(id))\">",
            close: "</a>" + tag)
    }

    private mutating func figure(
        _ kind: FigureKind, _ block: FencedBlock, _ diagnostics: inout Diagnostics
    ) -> BodyAnswer {
        let bytes = Array(block.literal.utf8)[...]
        switch kind {
        case .chart:
            let chart = ChartBlock(bytes, at: block.content, &diagnostics)
            return ChartComposer(site: site, page: page).answer(
                chart, &binder, &figureIDs, &diagnostics)
        case .table:
            let table = TableBlock(bytes, at: block.content, &diagnostics)
            return TableComposer(site: site, page: page).answer(table, &binder, &diagnostics)
        case .measures:
            let measures = MeasuresBlock(bytes, at: block.content, &diagnostics)
            return MeasuresComposer(site: site, page: page).answer(
                measures, &binder, &diagnostics)
        }
    }
}
