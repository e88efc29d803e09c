import Content
import Dates
import Deliveries
import Numbers

/// The downloads, their columns, and all sources.
enum DataPage {
    /// The values of the template `data`.
    static func values(_ page: Composition) -> [PlanValue.Field] {
        let words = page.words
        let files = page.site.dataFiles
        let tables = files.compactMap { file -> PlanValue? in
            words.table(file.name).map { table in
                [
                    "title": .words(file.name),
                    "columns": .list(
                        table.columns.map {
                            ["name": .words($0.name), "definition": .words($0.about)]
                        }),
                ]
            }
        }
        let downloads = files.map { file -> PlanValue in
            [
                "title": .words(file.name),
                "href": .words(page.path.link(toFile: "data/" + file.name)),
                "format": "CSV", "size": .words(size(file.bytes, words)),
                "definition": .words(words.table(file.name)?.about ?? words.otherTable),
            ]
        }
        let json: PlanValue = [
            "title": "measures.json",
            "href": .words(page.path.link(toFile: MeasuresFile.path)),
            "format": "JSON", "size": .words(words.everyNumber),
            "definition": .words(words.measureFile),
        ]
        return [
            .init("header", page.header()), .init("contentHTML", .text),
            .init("downloads", .list(downloads + [json])),
            .init("tables", .list(tables)),
            .init("sourceList", .list(sources(page))),
        ]
    }

    private static func size(_ bytes: [UInt8], _ words: Words) -> String {
        let rows = max(0, bytes.count { $0 == UInt8(ascii: "\n") } - 1)
        let style = NumberStyle.number(places: 0)
        return words.rows(style.text(Rational(rows), words.language))
    }

    private static func sources(_ page: Composition) -> [PlanValue] {
        page.site.sources.values.sorted { $0.key < $1.key }.map { source in
            [
                "id": .words("source-" + source.key), "key": .words(source.key),
                "title": .words(source.title),
                "href": .words(SourceNote.address(of: source) ?? "#source-" + source.key),
                "publisher": .words(source.publisher.isEmpty ? "–" : source.publisher),
                "published": .words(source.published?.text(page.language) ?? page.words.notStated),
            ]
        }
    }
}
