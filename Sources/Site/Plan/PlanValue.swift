import Templates

/// A value of a page before drawing: a template's value in which charts and the page's text still
/// stand as data.
indirect enum PlanValue: Hashable, Sendable {
    /// A value that needs no drawing.
    case ready(TemplateValue)
    /// Values by name, in order.
    case object([Field])
    /// Values by name; absent when every one of them is.
    case group([Field])
    /// Values in order.
    case list([PlanValue])
    /// A chart, to become a `<figure>`.
    case chart(ChartPlan)
    /// The page's own text, as markup; absent when it says nothing.
    case text
    /// The table of contents of the page's own text; absent below three headings.
    case contents

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
        items.isEmpty ? .absent : .object([Field("items", .list(items))] + more)
    }

    /// The charts in it, in order.
    var charts: [ChartPlan] {
        switch self {
        case .chart(let plan): [plan]
        case .object(let fields), .group(let fields): fields.flatMap(\.value.charts)
        case .list(let values): values.flatMap(\.charts)
        case .ready, .text, .contents: []
        }
    }
}

extension PlanValue: ExpressibleByDictionaryLiteral {
    /// Values by name, in the order given.
    init(dictionaryLiteral elements: (String, PlanValue)...) {
        self = .object(elements.map { Field($0.0, $0.1) })
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
        case .chart(let plan): add(String(reflecting: plan))
        case .text: add(1)
        case .contents: add(2)
        }
    }

    /// Adds a template's value with all that it holds.
    mutating func add(_ value: TemplateValue) {
        switch value {
        case .absent: add(0)
        case .text(let text): add(text)
        case .markup(let html): add(html)
        case .flag(let flag): add(flag ? 1 : 2)
        case .list(let values):
            add(values.count)
            for value in values { add(value) }
        case .object(let fields):
            for name in fields.names {
                add(name)
                if let value = fields[name] { add(value) }
            }
        }
    }
}
