import Dates
import Deliveries
import Markup

/// Why some columns of a chart are open or ranges, in words beside it.
struct BoundsNotes {
    let series: LedgerSeries

    /// A heading and a paragraph for each kind of number that is not exact; `nil` when all are.
    func html(_ periods: [Period], _ page: Composition) -> String? {
        let kinds: [(Quantity.Kind, String, String)] = [
            (
                .atLeast, "Why some columns are open",
                "Records prove a floor and no more. The column is solid to what is proven."
            ),
            (
                .between, "Why some columns are ranges",
                "The records leave this room: floors of the parts below, the whole above."
            ),
            (
                .about, "Why some columns are hatched",
                "The figure is rounded or estimated by its source, and proves nothing."
            ),
        ]
        let notes = kinds.compactMap { kind, title, reason -> String? in
            let found = periods.compactMap { period -> String? in
                let units = series.measure(.units, period)
                guard units.quantity.kind == kind, let text = units.text(page.language) else {
                    return nil
                }
                return "\(period.shortText(page.language)): \(text)."
            }
            guard !found.isEmpty else { return nil }
            let numbers = Escape.text(found.suffix(3).joined(separator: " "))
            return "<h3>\(title)</h3><p>\(reason) \(numbers)</p>"
        }
        return notes.isEmpty ? nil : notes.joined()
    }
}
