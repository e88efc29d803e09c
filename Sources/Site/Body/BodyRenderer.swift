import Diagnostics
import Markdown
import Markup

/// Turns a page's text into HTML, asking for what only the records know.
///
/// It runs twice over a text that asks anything: once while planning, where the answers are found
/// and kept, and once while drawing, where they are looked up.
struct BodyRenderer {
    /// What a request came with: its place, and the text of a figure's block.
    struct Question {
        var request: BodyRequest
        var location: SourceLocation
        var block: FencedBlock?
    }

    /// What a text turned into.
    struct Drawn {
        var markdown = RenderedMarkdown()
        /// The links within the site that carry a fragment, to be checked at the end.
        var fragments: [FragmentLink] = []
        /// The links to other sites.
        var outside: [OutsideLink] = []
    }

    var plan: BodyPlan
    var links: LinkTable
    /// The drawn charts by their ids; none while answers are only looked for.
    var charts: [String: [UInt8]] = [:]

    /// Renders the text.
    func render(
        _ diagnostics: inout Diagnostics, _ answer: (Question, inout Diagnostics) -> BodyAnswer
    ) -> Drawn {
        withoutActuallyEscaping(answer) { answer in
            var figures = 0
            var drawn = Drawn()
            var (fragments, outside): ([FragmentLink], [OutsideLink]) = ([], [])
            var hooks = MarkdownHooks()
            hooks.expression = { found, diagnostics in
                let question = Question(request: .expression(found.raw), location: found.location)
                return Self.inline(answer(question, &diagnostics))
            }
            hooks.citation = { found, diagnostics in
                citation(found, &diagnostics, answer)
            }
            hooks.fence = { found, diagnostics in
                guard FigureKind(info: found.info) != nil else { return nil }
                let question = Question(
                    request: .figure(figures), location: found.content, block: found)
                figures += 1
                return block(answer(question, &diagnostics))
            }
            hooks.link = { found, diagnostics in
                if let link = OutsideLink(found.destination, at: found.location) {
                    outside.append(link)
                }
                return link(found, &fragments, &diagnostics, answer)
            }
            hooks.image = { found, diagnostics in
                image(found, &diagnostics)
            }
            let rules = TextRules(plan.numbers, pastDay: plan.pastDay)
            if !rules.isEmpty {
                hooks.prose = { prose, diagnostics in rules.check(prose, &diagnostics) }
            }
            drawn.markdown = renderMarkdown(plan.source, plan.options, hooks, &diagnostics)
            if !plan.answers.isEmpty { Self.joinCitations(&drawn.markdown.html) }
            drawn.fragments = fragments
            drawn.outside = outside
            return drawn
        }
    }

    /// Sets the numbers of sources right after the word before them, whatever space was typed.
    private static func joinCitations(_ html: inout [UInt8]) {
        let mark = Array("<sup class=\"cite\">".utf8)
        var joined: [UInt8] = []
        joined.reserveCapacity(html.count)
        for place in html.indices {
            if html[place] == UInt8(ascii: "<"), html[place...].starts(with: mark) {
                while joined.last == UInt8(ascii: " ") || joined.last == UInt8(ascii: "\n") {
                    joined.removeLast()
                }
            }
            joined.append(html[place])
        }
        html = joined
    }

    private static func inline(_ answer: BodyAnswer) -> InlineReplacement {
        switch answer {
        case .inline(let html, let text): InlineReplacement(html: Array(html.utf8), text: text)
        default: InlineReplacement(html: [], text: "")
        }
    }

    /// Numbers in the page's list of sources: `[1, 2]`, set high.
    private func citation(
        _ citation: MarkdownCitation, _ diagnostics: inout Diagnostics,
        _ answer: (Question, inout Diagnostics) -> BodyAnswer
    ) -> InlineReplacement {
        var numbers: [String] = []
        for key in citation.keys {
            let question = Question(request: .source(key.name), location: key.location)
            guard case .number(let number) = answer(question, &diagnostics) else { continue }
            numbers.append("<a href=\"#s\(number)\">\(number)</a>")
        }
        let html = "<sup class=\"cite\">\(numbers.joined(separator: ", "))</sup>"
        return InlineReplacement(html: numbers.isEmpty ? [] : Array(html.utf8), text: "")
    }

    private func block(_ answer: BodyAnswer) -> [UInt8] {
        switch answer {
        case .block(let html): Array(html.utf8)
        case .chart(let chart):
            charts[chart.id] ?? []
        default: []
        }
    }

    private func link(
        _ link: MarkdownLink, _ fragments: inout [FragmentLink], _ diagnostics: inout Diagnostics,
        _ answer: (Question, inout Diagnostics) -> BodyAnswer
    ) -> LinkDecision {
        if link.destination.hasPrefix("claim:") {
            let id = String(link.destination.dropFirst("claim:".count))
            let question = Question(request: .claim(id), location: link.location)
            guard case .wrap(let open, let close) = answer(question, &diagnostics) else {
                return .refuse
            }
            return .wrap(open: Array(open.utf8), close: Array(close.utf8))
        }
        switch links.target(of: link.destination, from: plan.contentPath, page: plan.page) {
        case .outside: return .keep
        // Nothing may tell of a page that is not shown on the day.
        case .hidden: return .refuse
        case .page(let target, let fragment):
            if let fragment {
                fragments.append(
                    FragmentLink(page: target, fragment: fragment, location: link.location))
            }
            return .destination(plan.page.link(to: target, fragment: fragment))
        case .file(let file, let fragment):
            return .destination(
                plan.page.link(toFile: file) + (fragment.map { "#" + $0 } ?? ""))
        case .missing:
            let suggestion = links.suggestion(for: link.destination)
            diagnostics.report(
                SiteProblems.deadLink(link.destination, suggestion, at: link.location))
            return .refuse
        }
    }

    private func image(
        _ image: MarkdownLink, _ diagnostics: inout Diagnostics
    ) -> LinkDecision {
        switch links.target(of: image.destination, from: plan.contentPath, page: plan.page) {
        case .outside: return .keep
        case .file(let file, _): return .destination(plan.page.link(toFile: file))
        case .page, .missing, .hidden:
            diagnostics.report(SiteProblems.missingImage(image.destination, at: image.location))
            return .refuse
        }
    }
}
