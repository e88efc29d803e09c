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
    /// The numbers that were printed, for the pages that derive them.
    private(set) var uses: Set<MeasureUse> = []

    init(site: SiteModel, page: Page) {
        self.site = site
        self.page = page
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

    /// A text of front matter with its measures filled in.
    mutating func bind(_ text: Located<String>, _ diagnostics: inout Diagnostics) -> BoundText {
        var bound = BoundText(text: "", html: "", linkedHTML: "")
        let bytes = Array(text.value.utf8)
        var end = 0
        func plain(_ range: Range<Int>) {
            let piece = String(decoding: bytes[range], as: UTF8.self)
            bound.text += piece
            bound.html += Escape.text(piece)
            bound.linkedHTML += Escape.text(piece)
        }
        for match in ExpressionScanner(bytes) {
            plain(end..<match.range.lowerBound)
            end = match.range.upperBound
            var place = text.location
            place.line += match.line - 1
            place.column = match.line == 1 ? place.column + match.column - 1 : match.column
            guard match.form == .complete else {
                diagnostics.report(SiteProblems.brokenExpression(at: place))
                continue
            }
            let raw = String(decoding: bytes[match.inner], as: UTF8.self)
            guard let printed = resolve(raw, at: place, &diagnostics) else { continue }
            bound.text += printed.text
            bound.html += printed.html
            bound.linkedHTML += printed.linkedHTML
        }
        plain(end..<bytes.count)
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
        let day = expression.asOf?.value ?? page.asOf
        if day > site.day {
            diagnostics.report(SiteProblems.future(day, of: site.day, at: place))
            return nil
        }
        let measurement = measure(key, asOf: day)
        let format = expression.format?.value
        guard let text = format.map({ measurement.text($0, language) })
            ?? measurement.text(language)
        else {
            if let fallback = expression.fallback { return Printed(fallback.value) }
            diagnostics.report(SiteProblems.unknownValue(measurement, at: place))
            return nil
        }
        let href = MeasureUse(key: key, day: day).link(from: page.path)
        return Printed(text, machine: measurement.machineValue, href: href)
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
