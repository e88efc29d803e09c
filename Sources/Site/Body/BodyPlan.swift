import Content
import Dates
import Markdown
import Numbers

/// A page's text with the answers of the records to all that it asks.
struct BodyPlan: Hashable, Sendable {
    var source: MarkdownSource
    var options: MarkdownOptions
    /// The page that the text stands on, which its links are relative to.
    var page: PagePath
    /// The file in the content folder.
    var contentPath: String
    var answers: [BodyRequest: BodyAnswer] = [:]
    /// The rule for figures typed by hand.
    var numbers: Settings.BareNumbers
    /// The day that the text is as of, when it is past.
    var pastDay: Day?
    /// Whether the problems of the text were already reported when it was planned.
    var isReported = false

    /// Whether there is no text.
    var isEmpty: Bool { source.bytes.isEmpty }

    /// The charts that are files beside the page, in the order of the text.
    var charts: [ChartPlan] {
        var charts: [ChartPlan] = []
        var index = 0
        while let answer = answers[.figure(index)] {
            if case .chart(let plan) = answer { charts.append(plan) }
            index += 1
        }
        return charts
    }

}

extension BodyPlan {
    /// A summary of all that was answered to the text.
    var answersFingerprint: Fingerprint {
        var fingerprint = Fingerprint()
        let answers = answers.map { (String(reflecting: $0), String(reflecting: $1)) }
        for (request, answer) in answers.sorted(by: { $0.0 < $1.0 }) {
            fingerprint.add(request)
            fingerprint.add(answer)
        }
        return fingerprint
    }
}
