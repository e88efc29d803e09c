import Numbers
import Templates

/// A value of a page before drawing: a template's value in which charts and the page's text still
/// stand as data.
enum PlanValue: Hashable, Sendable {
    /// A value that needs no drawing.
    case ready(TemplateValue)
    /// Values by name, in order.
    case object([Field])
    /// Values by name; absent when every one of them is, or is an empty list.
    case group([Field])
    /// Values in order.
    case list([PlanValue])
    /// A chart, to become a `<figure>`.
    indirect case chart(ChartPlan)
    /// The page's own text, as markup; absent when it says nothing.
    case text
    /// The table of contents of the page's own text; absent below three headings.
    case contents
    /// How long reading the page's own text takes, in words of a language; absent for no text.
    case readingTime(Language)

    /// A named value.
    struct Field: Hashable, Sendable {
        var name: String
        var value: PlanValue

        init(_ name: String, _ value: PlanValue) {
            self.name = name
            self.value = value
        }
    }

    /// A text, or nothing.
    static func words(_ text: String?) -> PlanValue { .ready(.text(text)) }

    /// Markup, or nothing.
    static func markup(_ html: String?) -> PlanValue {
        .ready(html.map { .markup($0) } ?? .absent)
    }

    /// A flag.
    static func flag(_ flag: Bool) -> PlanValue { .ready(.flag(flag)) }

    /// A value that is not there.
    static let absent = PlanValue.ready(.absent)

    /// An object with the one name `items`; absent when there are none.
    static func items(_ items: [PlanValue], _ more: Field...) -> PlanValue {
        guard !items.isEmpty else { return .absent }
        let list = PlanValue.values(items)
        return more.isEmpty ? ["items": list] : .object([Field("items", list)] + more)
    }

    /// Values in order; ready when all of them are.
    static func values(_ values: [PlanValue]) -> PlanValue {
        var ready: [TemplateValue] = []
        ready.reserveCapacity(values.count)
        for value in values {
            guard case .ready(let value) = value else { return .list(values) }
            ready.append(value)
        }
        return .ready(.list(ready))
    }

    /// Adds the charts in it, in order.
    func addCharts(to charts: inout [ChartPlan]) {
        switch self {
        case .chart(let plan): charts.append(plan)
        case .object(let fields), .group(let fields):
            for field in fields { field.value.addCharts(to: &charts) }
        case .list(let values): for value in values { value.addCharts(to: &charts) }
        case .ready, .text, .contents, .readingTime: return
        }
    }
}

extension PlanValue: ExpressibleByDictionaryLiteral {
    /// Values by name, in the order given; ready when all of them are.
    init(dictionaryLiteral elements: (String, PlanValue)...) {
        var ready: [TemplateValue.Field] = []
        ready.reserveCapacity(elements.count)
        for (name, value) in elements {
            guard case .ready(let value) = value else { break }
            ready.append(TemplateValue.Field(name, value))
        }
        self =
            ready.count == elements.count
            ? .ready(.object(TemplateValue.Fields(ready)))
            : .object(elements.map { Field($0.0, $0.1) })
    }
}

extension Fingerprint {
    /// Adds a value with all that it holds.
    mutating func add(_ value: PlanValue) {
        switch value {
        case .ready(let value):
            add(0)
            add(value)
        case .object(let fields), .group(let fields):
            add(fields.count)
            for field in fields {
                add(field.name)
                add(field.value)
            }
        case .list(let values):
            add(values.count)
            for value in values { add(value) }
        case .chart(let plan): add(plan.fingerprint)
        case .text: add(1)
        case .contents: add(2)
        case .readingTime(let language):
            add(3)
            add(language.tag)
        }
    }

    /// Adds a template's value with all that it holds.
    mutating func add(_ value: TemplateValue) {
        switch value {
        case .absent: add(0)
        case .text(let text): add(text)
        case .markup(let html): add(html)
        case .printed(let html): add(html)
        case .flag(let flag): add(flag ? 1 : 2)
        case .list(let values):
            add(values.count)
            for value in values { add(value) }
        case .object(let fields):
            for field in fields {
                add(field.name)
                add(field.value)
            }
        }
    }
}
