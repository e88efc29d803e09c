import Content
import Dates
import Deliveries
import Numbers

/// The downloads, their columns, and all sources.
enum DataPage {
    /// The values of the template `data`.
    static func values(_ page: Composition) -> [PlanValue.Field] {
        let files = page.site.dataFiles
        let tables = files.compactMap { file -> PlanValue? in
            guard let columns = columns[file.name] else { return nil }
            return [
                "title": .words(file.name),
                "columns": .list(
                    columns.map { ["name": .words($0.0), "definition": .words($0.1)] }),
            ]
        }
        let downloads = files.map { file -> PlanValue in
            [
                "title": .words(file.name),
                "href": .words(page.path.link(toFile: "data/" + file.name)),
                "format": "CSV", "size": .words(size(file.bytes, page.language)),
                "definition": .words(definitions[file.name] ?? "A table of the site."),
            ]
        }
        let json: PlanValue = [
            "title": "measures.json",
            "href": .words(page.path.link(toFile: "data/measures.json")),
            "format": "JSON", "size": "every number",
            "definition":
                "Every measure that the records prove something of, as of the site's day.",
        ]
        return [
            .init("header", page.header()), .init("contentHTML", .text),
            .init("downloads", .list(downloads + [json])),
            .init("tables", .list(tables)),
            .init("sourceList", .list(sources(page))),
        ]
    }

    private static func size(_ bytes: [UInt8], _ language: Language) -> String {
        let rows = max(0, bytes.count { $0 == UInt8(ascii: "\n") } - 1)
        let style = NumberStyle.number(places: 0)
        return "\(style.text(Rational(rows), language)) rows"
    }

    private static func sources(_ page: Composition) -> [PlanValue] {
        page.site.sources.values.sorted { $0.key < $1.key }.map { source in
            [
                "id": .words("source-" + source.key), "key": .words(source.key),
                "title": .words(source.title),
                "href": .words(SourceNote.address(of: source) ?? "#source-" + source.key),
                "publisher": .words(source.publisher.isEmpty ? "–" : source.publisher),
                "published": .words(source.published?.text(page.language) ?? "not stated"),
            ]
        }
    }

    private static let definitions = [
        "deliveries.csv": "Every published figure, with its precision, basis and day.",
        "targets.csv": "Every target event.",
        "events.csv": "Dated events of the companies.",
        "sources.csv": "Where each figure was read.",
        "claims.csv": "The ledger of claims.",
    ]

    private static let columns: [String: [(String, String)]] = [
        "deliveries.csv": [
            ("company", "The company's slug."), ("model", "The model; empty for all models."),
            ("period", "2025, 2025-H1, 2025-Q3 or 2025-09."), ("units", "How many."),
            ("precision", "exact, at_least (a floor) or about."), ("basis", "Who counts what."),
            ("published", "The day it became known; empty: the day after the period, assumed."),
            ("source", "A key of sources.csv."), ("note", "A remark."),
        ],
        "targets.csv": [
            ("company", "The company's slug."), ("period", "What the target is for."),
            ("units", "The target, or the low end of its range."),
            ("units_high", "The high end of a range."),
            ("action", "set, reaffirmed, raised, cut, narrowed or withdrawn."),
            ("announced", "The day of the announcement."), ("announced_by", "Who announced it."),
            ("source", "A key of sources.csv."), ("note", "A remark."),
        ],
        "events.csv": [
            ("date", "The day."), ("company", "The company's slug."), ("title", "What happened."),
            ("source", "A key of sources.csv."), ("note", "A remark."),
        ],
        "sources.csv": [
            ("key", "The short name that records and pages cite."),
            ("title", "The title of the document."), ("publisher", "Who published it."),
            ("url", "Its address."), ("published", "The day it was published, when known."),
            ("accessed", "The day it was read."),
        ],
        "claims.csv": [
            ("id", "The name that texts use."), ("text", "What is claimed."),
            ("status", "supported, contradicted, unsupported or speculation."),
            ("sources", "Keys of sources.csv."), ("check", "A comparison of measures."),
            ("note", "Why the verdict is what it is."),
        ],
    ]
}
