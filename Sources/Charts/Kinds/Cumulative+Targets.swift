import Dates

extension Cumulative {
    /// Steps of the target in force, each named; earlier ones go on, thin and dotted.
    func targetMarks(_ style: Style) -> [Mark] {
        let revisions = targets.filter { $0.day <= end }.changes
        var marks: [Mark] = revisions.dropLast().compactMap { revision in
            guard let value = revision.value.main else { return nil }
            var rule = RuleMark(y: value, from: .day(max(revision.day, start)))
            rule.color = .c2
            rule.isDashed = true
            return .rule(rule)
        }
        marks.append(.step(StepMark(revisions.map { Datum(.day(max($0.day, start)), $0.value) })))
        var before: Double?
        for revision in revisions {
            if let label = label(revision, before: before, style) { marks.append(.text(label)) }
            before = revision.value.main ?? before
        }
        return marks
    }

    /// The name of a step where it begins, or of its end where the target was withdrawn.
    private func label(
        _ revision: TargetRevision, before: Double?, _ style: Style
    ) -> TextMark? {
        let texts = RevisionText(style: style, start: start)
        let day = max(revision.day, start)
        let isLate = (day.ordinal - start.ordinal) * 2 > end.ordinal - start.ordinal
        var label: TextMark
        if let value = revision.value.middle {
            label = TextMark(texts.text(revision, before: before), .day(day), value)
            label.placement = isLate && revision == targets.inOrder.last ? .left : .aboveRight
        } else {
            guard let before else { return nil }
            label = TextMark(texts.event(revision, before: before), .day(day), before)
            label.placement = .aboveRight
        }
        label.color = .c2
        label.isBold = true
        return label
    }
}
