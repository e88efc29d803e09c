import Markup

/// The words under a drawing: note, caveats, source and its last day.
struct FigureWords {
    var figure: Figure

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

    private func joined(note: String, source: String, escapes: Bool = false) -> String {
        let words = Words(figure.locale)
        var sentences: [String] = []
        if !note.isEmpty { sentences.append(note) }
        if case .peers(let peers) = figure.chart.kind {
            let caveats = peers.caveats()
            if !caveats.isEmpty { sentences.append(escapes ? Escape.text(caveats) : caveats) }
        }
        if case .cumulative(let kind) = figure.chart.kind, let projection = kind.projection {
            let method = "\(words.projection): \(projection.method)"
            sentences.append(escapes ? Escape.text(method) : method)
        }
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
