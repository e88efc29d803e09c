import Dates
import Numbers

/// The labels of the position axis: the finest that have room, never turned, never skipped unevenly.
struct PositionLabels {
    var scale: PositionScale
    var locale: Language
    /// Between which units of the drawing labels may stand.
    var left: Double
    var right: Double
    /// The shortest step between ticks, in months; 0 where days will do.
    var finestMonths = 0
    /// The periods of the data, where they are all of one length.
    var periods: [Period] = []
    /// Whether all numbers along the axis are whole.
    var hasWholeNumbers = false

    /// The labels, from the first to the last.
    func labels() -> [AxisLabel] {
        switch scale.layout {
        case .band(let positions, _): bandLabels(positions)
        case .time(let range):
            scale.anchor == .middle && !periods.isEmpty
                ? periodLabels(periods, periods[0].length) : timeLabels(range)
        case .linear(let range): numberLabels(range)
        }
    }

    /// Names whole, in two lines where they must; else in two rows by turns; else every second one,
    /// every third, and so on, shortened once they have room for a few letters.
    private func bandLabels(_ positions: [ChartPosition]) -> [AxisLabel] {
        if let length = periods.first?.length { return periodLabels(periods, length) }
        let words = Words(locale)
        let names = positions.map(words.name)
        let widths = names.map { TextMetrics.reserved($0) }
        for every in 1...max(positions.count, 1) {
            let shown = names.indices.filter { $0 % every == 0 }
            let room = max(scale.step * Double(every) - 8, 24)
            let hasRoom = room >= 64 || every == positions.count
            let fits = { (index: Int) in
                widths[index] <= room || TextFitting.isWhole(names[index], width: room)
            }
            guard hasRoom || shown.allSatisfy(fits) else {
                if every == 1, let labels = staggered(names, positions) { return labels }
                continue
            }
            return shown.compactMap { index in
                scale(positions[index]).map { x in
                    let lines =
                        widths[index] <= room
                        ? [names[index]] : TextFitting.lines(names[index], width: room)
                    return AxisLabel(
                        x: x, text: lines[0], second: lines.count > 1 ? lines[1] : nil)
                }
            }
        }
        return []
    }

    /// A few names in two rows by turns; `nil` where they would still touch.
    private func staggered(_ names: [String], _ positions: [ChartPosition]) -> [AxisLabel]? {
        guard names.count <= 12 else { return nil }
        let rows = [0, 1].map { row in
            names.indices.filter { $0 % 2 == row }.compactMap { index in
                scale(positions[index]).map { x in
                    AxisLabel(
                        x: x, text: row == 0 ? names[index] : "",
                        second: row == 0 ? nil : names[index])
                }
            }
        }
        return rows.allSatisfy { AxisLabel.fit($0, from: left, to: right) }
            ? rows.flatMap(\.self) : nil
    }

    /// Periods show their part of the year, and the year under the first and where it changes.
    private func periodLabels(_ periods: [Period], _ length: Period.Length) -> [AxisLabel] {
        for months in [1, 2, 3, 4, 6, 12, 24, 60, 120, 240, 600, 1200]
        where months % length.months == 0 {
            let aligned = periods.filter { $0.firstMonth % months == 0 }
            let shown = aligned.isEmpty ? Array(periods.prefix(1)) : aligned
            let labels = periodLabels(shown, isYearly: months >= 12)
            if AxisLabel.fit(labels, from: left, to: right) { return labels }
        }
        return []
    }

    private func periodLabels(_ periods: [Period], isYearly: Bool) -> [AxisLabel] {
        var year: Int?
        return periods.compactMap { period in
            defer { year = period.year }
            guard let x = scale(.period(period)) else { return nil }
            if isYearly { return AxisLabel(x: x, text: "\(period.year)") }
            return AxisLabel(
                x: x, text: period.partText(locale),
                second: year == period.year ? nil : "\(period.year)")
        }
    }

    private func timeLabels(_ range: ClosedRange<Double>) -> [AxisLabel] {
        guard let first = Day(ordinal: Int(range.lowerBound.rounded(.up))),
            let last = Day(ordinal: Int(range.upperBound.rounded(.down)))
        else { return [] }
        let length = last.ordinal - first.ordinal
        for step in DateTicks.steps {
            switch step {
            case .days(let count): if finestMonths > 0 || length / count > 40 { continue }
            case .months(let count): if count < finestMonths { continue }
            }
            let days = DateTicks.ticks(step, from: first, through: last)
            guard !days.isEmpty else { continue }
            let texts = DateTicks.labels(step, days, locale)
            var labels = zip(days, texts).compactMap { day, text in
                scale(.day(day)).map { AxisLabel(x: $0, text: text.0, second: text.1) }
            }
            // The end of the last day is not the first day after it to a reader.
            if scale.anchor == .end, let end = days.last, Double(end.ordinal) == range.upperBound,
                let day = end.advanced(by: -1)
            {
                labels[labels.count - 1].text = day.text(locale, .short)
                labels[labels.count - 1].second = nil
            }
            if AxisLabel.fit(labels, from: left, to: right) { return labels }
        }
        return []
    }

    private func numberLabels(_ range: ClosedRange<Double>) -> [AxisLabel] {
        let limit = max(2, min(8, Int((right - left) / 80)))
        let search = TickSearch(
            range.lowerBound, range.upperBound, limit: limit, isWhole: hasWholeNumbers)
        let text = NumberText(locale: locale, format: .number)
        return search.values.filter(range.contains).compactMap { value in
            scale(.number(value)).map { AxisLabel(x: $0, text: text.full(value)) }
        }
    }
}
