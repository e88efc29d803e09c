import Markup

/// The words around a drawing: subtitle, description, note, caveats, source and its last day.
struct FigureWords {
    var figure: Figure

    /// The subtitle, which says so where the value axis is logarithmic.
    var subtitle: String { figure.chart.subtitle + scale }

    /// The same as HTML.
    var subtitleHTML: String {
        (figure.chart.subtitleHTML ?? Escape.text(figure.chart.subtitle)) + scale
    }

    private var scale: String {
        guard figure.chart.scaleType == .log else { return "" }
        let words = Words(figure.locale)
        return figure.chart.subtitle.isEmpty
            ? words.logarithmic : words.pick(", ", "，", ", ") + words.logarithmic
    }

    /// Sentences on what a chart shows, the most important first.
    static func sentences(of chart: Chart, _ style: Style) -> [String] {
        let log = chart.scaleType == .log ? [style.words.logarithmic] : []
        let events = Annotations(chart.annotations).sentence(style.words)
        return chart.kind.composing.sentences(style) + log + [events].compactMap(\.self)
    }

    /// The note, the source and the last day the data know of, as one line of text.
    var footer: String {
        let chart = figure.chart
        return joined(note: chart.note, source: chart.source)
    }

    /// The same as HTML.
    var footerHTML: String {
        let chart = figure.chart
        return joined(
            note: chart.noteHTML ?? Escape.text(chart.note),
            source: chart.sourceHTML ?? Escape.text(chart.source), escapes: true)
    }

    /// What the kind of chart has to say: caveats, the method of a projection, the base of changes;
    /// and what the numbers of annotations mean.
    private func remarks(_ words: Words) -> [String] {
        var remarks: [String] = []
        switch figure.chart.kind {
        case .peers(let kind): remarks.append(kind.caveats(words))
        case .cumulative(let kind):
            if let projection = kind.projection {
                remarks.append(words.projection + words.colon + projection.method)
            }
        case .growth(let kind): remarks.append(words.change(on: kind.base))
        default: break
        }
        remarks.append(Annotations(figure.chart.annotations).key(words) ?? "")
        return remarks.filter { !$0.isEmpty }
    }

    private func joined(note: String, source: String, escapes: Bool = false) -> String {
        let words = Words(figure.locale)
        var sentences: [String] = []
        if !note.isEmpty { sentences.append(note) }
        sentences += remarks(words).map { escapes ? Escape.text($0) : $0 }
        var origin = source.isEmpty ? "" : words.pick("Source: ", "来源：", "Quelle: ") + source
        if let day = figure.chart.asOf {
            let asOf = words.asOf(day)
            let alone = asOf.prefix(1).uppercased() + asOf.dropFirst()
            origin = origin.isEmpty ? alone : origin + words.pick(", ", "，", ", ") + asOf
        }
        if !origin.isEmpty { sentences.append(origin) }
        let stop = words.pick(". ", "。", ". ")
        return sentences.map { sentence in
            let ends: [Character] = [".", "。", "!", "?", "！", "？"]
            return sentence.last.map(ends.contains) == true ? String(sentence.dropLast()) : sentence
        }.joined(separator: stop) + (sentences.isEmpty ? "" : words.pick(".", "。", "."))
    }
}
