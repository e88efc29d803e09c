import Dates
import Deliveries
import Markup

/// Why some columns of a chart are open or ranges, in words beside it.
struct BoundsNotes {
    let series: LedgerSeries

    /// A heading and a paragraph for each kind of number that is not exact; `nil` when all are.
    func html(_ periods: [Period], _ page: Composition) -> String? {
        let words = page.words
        let kinds: [(Quantity.Kind, (title: String, reason: String))] = [
            (.atLeast, words.openColumns), (.between, words.rangedColumns),
            (.about, words.hatchedColumns),
        ]
        let notes = kinds.compactMap { kind, note -> String? in
            let found = periods.compactMap { period -> String? in
                let units = series.measure(.units, period)
                guard units.quantity.kind == kind, let text = units.text(page.language) else {
                    return nil
                }
                return words.sentence(period.shortText(page.language) + words.colon + text)
            }
            guard !found.isEmpty else { return nil }
            let numbers = Escape.text(found.suffix(3).joined(separator: words.space))
            return "<h3>\(note.title)</h3><p>\(note.reason)\(words.space)\(numbers)</p>"
        }
        return notes.isEmpty ? nil : notes.joined()
    }
}
