import Dates
import Numbers

/// How revisions of a target are told, on the drawing and in the description.
struct RevisionText {
    var style: Style

    /// `350,000 · raised 18 Mar`.
    func text(_ revision: TargetRevision, before: Double?) -> String {
        let words = style.words
        let value = style.numbers.label(revision.value, compact: style.isNarrow)
        let day = revision.day.text(style.locale, .short)
        var word = revision.word
        if word == nil, let now = revision.value.main, let before {
            word = now > before ? words.raised : now < before ? words.lowered : nil
        }
        if style.isNarrow { return "\(value) · \(day)" }
        let gap = style.locale.form == .chinese ? "" : " "
        return value + " · " + (word.map { $0 + gap } ?? "") + day
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
        return ["\(words.target): " + parts.joined(separator: ", ")]
    }
}
