import Dates
import Numbers

extension Measure {
    /// The highest period of its length so far.
    ///
    /// Unit: units. Formula: `max(units of each period up to this one)`.
    ///
    /// Example: As of 2026-05-28, at least 144,033 for Xiaomi up to the fourth quarter of 2025: the
    /// fourth quarter itself.
    static let record = Measure(
        .record,
        label: Wording("Record so far", "历史最高", "Bisheriger Höchststand"),
        unit: .units,
        definition: Wording(
            "Units of the highest period of its length from the first record up to this "
                + "one, where it is provable which one that is.",
            "从首条记录到本期，同样长度期间中交付量最高一期的交付量；仅在能证明是哪一期时给出。",
            "Die Auslieferungen des höchsten Zeitraums seiner Länge von der ersten Angabe "
                + "bis zu diesem, wo sich beweisen lässt, welcher es ist."),
        formula: Wording(
            "max(units of each period up to this one)",
            "max(截至本期的各期交付量)",
            "max(Auslieferungen jedes Zeitraums bis zu diesem)"),
        needs: Wording(
            "Records that cover each period of the length up to this one, with bounds that "
                + "do not overlap at the top.",
            "需要覆盖截至本期的每个同长期间的记录，且最高值的界限不重叠。",
            "Angaben zu jedem gleich langen Zeitraum bis zu diesem, deren Schranken sich "
                + "an der Spitze nicht überlappen."),
        example:
            "As of 2026-05-28, at least 144,033 for Xiaomi up to the fourth quarter of 2025: "
            + "the fourth quarter itself."
    ) { inquiry in
        let periods = inquiry.periodsSoFar
        if let gap = periods.first(where: { !inquiry.isCovered($0) }) {
            return Answer(.unknown(.noRecord(gap)))
        }
        let terms = periods.map { inquiry.units($0) }
        guard let highest = highest(of: terms.map(\.quantity)) else {
            return Answer(.unknown(.highestIsOpen(inquiry.period)))
        }
        let most = terms.dropFirst().reduce(terms[0]) { .greatest($0, $1) }
        return Answer(most, months: periods[highest].months)
    }
}

/// The place of the first quantity that is provably at least each of the others; `nil` when none is.
///
/// Time: linear. Such a quantity has the highest floor of all; of several with that floor only one
/// may be above it, and then it is that one.
private func highest(of quantities: [Quantity]) -> Int? {
    guard let floor = quantities.lazy.compactMap(\.low).max() else {
        return quantities.count == 1 ? 0 : nil
    }
    let first = quantities.firstIndex { $0.low == floor }
    let open = quantities.firstIndex { $0.low == floor && $0.high.map { $0 > floor } ?? true }
    return [first, open].lazy.compactMap(\.self).first { place in
        quantities.indices.allSatisfy {
            $0 == place || quantities[place].isAtLeast(quantities[$0]) == true
        }
    }
}

extension Inquiry {
    /// The periods of the key's length from the first that a record covers up to the key's own;
    /// that one alone when none is covered before it.
    fileprivate var periodsSoFar: [Period] {
        var periods = [period]
        let first = vintage.firstMonth(of: vintage.series(of: key)) ?? period.firstMonth
        while let before = periods.last?.previous, before.months.upperBound > first {
            periods.append(before)
        }
        return periods.reversed()
    }
}
