import Content
import Dates
import Deliveries
import Diagnostics
import Markdown
import Markup
import Numbers

/// Fills in the measures that a page's texts ask for, and remembers which they were.
struct Binder {
    let site: SiteModel
    let page: Page
    /// Whether somebody wrote the page; the texts of others are names, in which braces stand for
    /// themselves and which have rules of their own.
    private let isWritten: Bool
    private let rules: TextRules
    /// The numbers that were printed, for the pages that derive them.
    private(set) var uses: Set<MeasureUse> = []

    init(site: SiteModel, page: Page) {
        self.site = site
        self.page = page
        isWritten = page.digest != nil
        rules = TextRules(site: site, page: page)
    }

    /// A number in print: in words, as HTML without and with a link to its derivation.
    private struct Printed {
        var text: String
        var html: String
        var linkedHTML: String

        /// Words without a measure behind them.
        init(_ text: String) {
            self.text = text
            html = Escape.text(text)
            linkedHTML = html
        }

        init(_ text: String, machine: String, href: String) {
            self.text = text
            html = "<data value=\"\(Escape.text(machine))\">\(Escape.text(text))</data>"
            linkedHTML = "<a class=\"num\" href=\"\(Escape.text(href))\">\(html)</a>"
        }
    }

    /// A text of front matter or of a figure with its measures filled in; what is typed into it by
    /// hand keeps the rules of any text.
    mutating func bind(_ text: Located<String>, _ diagnostics: inout Diagnostics) -> BoundText {
        guard isWritten, text.value.hasByte(UInt8(ascii: "{")) || !rules.isEmpty else {
            let html = Escape.text(text.value)
            return BoundText(text: text.value, html: html, linkedHTML: html)
        }
        var bound = BoundText(text: "", html: "", linkedHTML: "")
        var prose = Prose(block: .caption, runs: [], location: text.location)
        for piece in TextPiece.pieces(of: text) {
            switch piece.kind {
            case .words:
                bound.text += piece.text
                bound.html += Escape.text(piece.text)
                bound.linkedHTML += Escape.text(piece.text)
                prose.runs.append(.init(kind: .text, text: piece.text, location: piece.location))
            case .expression:
                prose.runs.append(.init(kind: .expression, text: "", location: piece.location))
                guard let printed = resolve(piece.text, at: piece.location, &diagnostics) else {
                    continue
                }
                bound.text += printed.text
                bound.html += printed.html
                bound.linkedHTML += printed.linkedHTML
            case .nested: diagnostics.report(SiteProblems.nestedExpression(at: piece.location))
            case .unclosed: diagnostics.report(SiteProblems.brokenExpression(at: piece.location))
            }
        }
        rules.check(prose, &diagnostics)
        return bound
    }

    /// What a `{{ … }}` of the page's body is replaced by.
    mutating func answer(
        _ raw: String, at place: SourceLocation, _ diagnostics: inout Diagnostics
    ) -> BodyAnswer {
        guard let printed = resolve(raw, at: place, &diagnostics) else { return .failed }
        return .inline(html: printed.linkedHTML, text: printed.text)
    }

    /// A measure of the page's company and day, noted as printed.
    mutating func measure(_ key: MeasureKey, asOf day: Day? = nil) -> Measurement {
        let use = MeasureUse(key: key, day: day ?? page.asOf)
        let measurement = site.ledger.asOf(use.day).measure(key)
        if measurement.quantity.reason == nil { uses.insert(use) }
        return measurement
    }

    private mutating func resolve(
        _ raw: String, at place: SourceLocation, _ diagnostics: inout Diagnostics
    ) -> Printed? {
        var inside = place
        inside.column += 2
        guard let expression = NumberExpression(raw, at: inside, &diagnostics) else { return nil }
        switch expression.subject.value {
        case .literal(let text): return Printed(text)
        case .page(let name): return pageValue(name, expression, &diagnostics)
        case .measure(let key): return measure(key, expression, &diagnostics)
        }
    }

    private mutating func measure(
        _ text: String, _ expression: NumberExpression, _ diagnostics: inout Diagnostics
    ) -> Printed? {
        let place = expression.subject.location
        guard let key = site.ledger.key(text, at: place, &diagnostics) else {
            return nil
        }
        guard let day = day(of: expression.asOf, at: place, &diagnostics) else { return nil }
        let measurement = measure(key, asOf: day)
        let format = expression.format?.value
        guard
            let text = format.map({ measurement.text($0, language) })
                ?? measurement.text(language)
        else {
            if let fallback = expression.fallback { return Printed(fallback.value) }
            diagnostics.report(SiteProblems.unknownValue(measurement, at: place))
            return nil
        }
        let href = MeasureUse(key: key, day: day).link(from: page.path)
        return Printed(text, machine: measurement.machineValue, href: href)
    }

    /// The day that a number is asked for; `nil` when the page cannot know it, which is reported.
    func day(
        of asked: Located<Day>?, at place: SourceLocation, _ diagnostics: inout Diagnostics
    ) -> Day? {
        let day = asked?.value ?? page.asOf
        guard day <= site.day else {
            let place = asked?.location ?? place
            diagnostics.report(SiteProblems.future(day, of: site.day, at: place))
            return nil
        }
        if let asked, day > page.asOf {
            diagnostics.report(SiteProblems.ownFuture(asked, of: page.asOf))
            return nil
        }
        return day
    }

    private func pageValue(
        _ name: String, _ expression: NumberExpression, _ diagnostics: inout Diagnostics
    ) -> Printed? {
        let front = page.source.frontMatter
        let style = expression.format?.value.dayStyle ?? .long
        let day: Day? =
            switch name {
            case "date": page.date
            case "lastmod": page.modified
            case "asOf": page.asOf
            default: nil
            }
        if let day { return Printed(day.text(language, style)) }
        let text: String? =
            switch name {
            case "slug": page.source.slug
            case "company": page.companySlug.flatMap { site.company($0)?.name }
            case "horizon": front.horizon?.value
            case "confidence": front.confidence?.value
            default:
                front.params?.entries?.first { $0.key.value == name }?.value.text
            }
        if let text { return Printed(text) }
        if let fallback = expression.fallback { return Printed(fallback.value) }
        diagnostics.report(
            SiteProblems.unknownPageValue(name, at: expression.subject.location))
        return nil
    }

    private var language: Language { site.settings.language }
}
