import Dates
import Numbers

/// How revisions of a target are told, on the drawing and in the description.
struct RevisionText {
    var style: Style
    /// The first day of the axis: those before it are told with their year.
    var start: Day?

    /// `350,000 · raised 18 Mar`.
    func text(_ revision: TargetRevision, before: Double?) -> String {
        let value = style.numbers.label(revision.value, compact: style.isNarrow)
        let day = style.isNarrow ? day(revision.day) : event(revision, before: before)
        return "\(value) · \(day)"
    }

    /// `raised 18 Mar`; the day alone of a first announcement.
    func event(_ revision: TargetRevision, before: Double?) -> String {
        let words = style.words
        var word = revision.word
        if revision.value.main == nil { word = words.withdrawn }
        if word == nil, let now = revision.value.main, let before {
            word = now > before ? words.raised : now < before ? words.lowered : nil
        }
        let gap = style.locale.form == .chinese ? "" : " "
        return (word.map { $0 + gap } ?? "") + day(revision.day)
    }

    private func day(_ day: Day) -> String {
        day.text(style.locale, start.map { day < $0 } == true ? .medium : .short)
    }

    /// `The target is 300,000 from 3 January 2025, 350,000 from 18 March 2025`.
    func sentences(_ revisions: [TargetRevision]) -> [String] {
        guard !revisions.isEmpty else { return [] }
        let words = style.words
        let parts = revisions.map { revision in
            let value =
                revision.value.main == nil ? words.withdrawn : style.numbers.label(revision.value)
            let day = words.name(of: .day(revision.day))
            return words.pick("\(value) from \(day)", "\(day)起为\(value)", "\(value) ab \(day)")
        }
        return [words.target + words.colon + parts.joined(separator: words.comma)]
    }
}
