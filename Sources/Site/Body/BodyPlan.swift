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
        for (request, answer) in answers {
            var pair = Fingerprint()
            pair.add(request)
            pair.add(answer)
            fingerprint.addInAnyOrder(pair)
        }
        return fingerprint
    }
}

extension Fingerprint {
    fileprivate mutating func add(_ request: BodyRequest) {
        switch request {
        case .expression(let text): add(kind: 0, text)
        case .figure(let number): add(kind: 1, "\(number)")
        case .source(let key): add(kind: 2, key)
        case .claim(let id): add(kind: 3, id)
        }
    }

    fileprivate mutating func add(_ answer: BodyAnswer) {
        switch answer {
        case .inline(let html, let text): add(kind: 0, html, text)
        case .block(let html): add(kind: 1, html)
        case .chart(let plan):
            add(kind: 2)
            add(plan.fingerprint)
        case .number(let number): add(kind: 3, "\(number)")
        case .wrap(let open, let close): add(kind: 4, open, close)
        case .failed: add(kind: 5)
        }
    }

    private mutating func add(kind: Int, _ texts: String...) {
        add(kind)
        for text in texts { add(text) }
    }
}
