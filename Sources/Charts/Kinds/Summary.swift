/// What a series says, in a few sentences of fixed form.
struct Summary {
    var style: Style
    var data: [Datum]

    private struct Known {
        var datum: Datum
        var value: Double
    }

    private var known: [Known] {
        data.compactMap { datum in datum.value.main.map { Known(datum: datum, value: $0) } }
    }

    /// Type, count and range of the axis; last, lowest, highest; trend; precision.
    func sentences(_ type: String) -> [String] {
        let words = style.words
        guard let first = data.first, let last = data.last else {
            return [type + words.semicolon + empty]
        }
        let range = span(words.name(of: first.position), words.name(of: last.position))
        let count = words.pick("\(data.count) values", "\(data.count)个数值", "\(data.count) Werte")
        let opening = [type, count, range].joined(separator: words.comma)
        let known = known
        guard let end = known.last, let low = known.min(by: { $0.value < $1.value }),
            let high = known.max(by: { $0.value < $1.value })
        else { return [opening, empty] }
        var result = [opening]
        if known.count > 1 {
            result.append(
                words.pick(
                    "Lowest \(tell(low)), highest \(tell(high)), last \(tell(end))",
                    "最低\(tell(low))，最高\(tell(high))，最新\(tell(end))",
                    "Tiefster Wert \(tell(low)), höchster \(tell(high)), letzter \(tell(end))"))
            result.append(trend(known.map(\.value)))
        } else {
            result.append(
                words.pick("One value: ", "一个数值：", "Ein Wert: ") + tell(end))
        }
        return result + [precision].compactMap(\.self)
    }

    private var empty: String {
        style.words.pick("nothing is known", "没有已知数值", "nichts ist bekannt")
    }

    /// `Q2 2024 to Q3 2025`.
    func span(_ first: String, _ last: String) -> String {
        first == last
            ? first : style.words.pick("\(first) to ", "\(first)至", "\(first) bis ") + last
    }

    private func tell(_ known: Known) -> String {
        let label = style.numbers.label(known.datum.value)
        return label + style.words.aside(style.words.name(of: known.datum.position))
    }

    /// Never falls, never rises, or both; of two values only the one change.
    private func trend(_ values: [Double]) -> String {
        let steps = zip(values, values.dropFirst())
        let (rises, falls) = (steps.contains { $0 < $1 }, steps.contains { $0 > $1 })
        let words = style.words
        return switch (rises, falls) {
        case (true, false): words.pick("It never falls", "从未下降", "Es fällt nie")
        case (false, true): words.pick("It never rises", "从未上升", "Es steigt nie")
        case (false, false): words.pick("It does not change", "没有变化", "Es ändert sich nicht")
        case (true, true):
            (values.last ?? 0) > (values.first ?? 0)
                ? words.pick(
                    "It rises and falls, and ends higher than it began", "有升有降，期末高于期初",
                    "Es steigt und fällt und endet höher als am Anfang")
                : words.pick(
                    "It rises and falls, and does not end higher than it began", "有升有降，期末不高于期初",
                    "Es steigt und fällt und endet nicht höher als am Anfang")
        }
    }

    /// How many values are of which precision; nothing when all are exact.
    private var precision: String? {
        let words = style.words
        var counts: [(word: String, count: Int)] = []
        for datum in data {
            let word =
                datum.value.main == nil
                ? words.notAvailable : words.precision(of: datum.value)
            if let index = counts.firstIndex(where: { $0.word == word }) {
                counts[index].count += 1
            } else {
                counts.append((word, 1))
            }
        }
        guard counts.count > 1 || data.contains(where: { !$0.value.isExact }) else {
            return words.pick("All are exact", "全部准确", "Alle sind genau")
        }
        return words.pick("Precision: ", "精度：", "Genauigkeit: ")
            + words.list(
                counts.map {
                    words.pick(
                        "\($0.word) \($0.count)", "\($0.word)\($0.count)个", "\($0.word) \($0.count)"
                    )
                })
    }

    /// Sentences as one text of at most 400 characters; what does not fit is left out whole.
    static func joined(_ sentences: [String], _ words: Words) -> String {
        let stop = words.pick(". ", "。", ". ")
        var text = ""
        for sentence in sentences where text.count + sentence.count + 3 <= 400 {
            text += (text.isEmpty ? "" : stop) + sentence
        }
        if text.isEmpty, let first = sentences.first { return first.prefix(397) + "…" }
        return text + words.pick(".", "。", ".")
    }
}
