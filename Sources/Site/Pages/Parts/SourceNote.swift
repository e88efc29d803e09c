import Dates
import Deliveries
import Markup
import Numbers

/// A source as readers see it.
enum SourceNote {
    /// The values of an entry in a list of sources.
    static func value(_ source: Source, id: String, _ words: Words) -> PlanValue {
        [
            "id": .words(id),
            "title": .words(source.title),
            "href": .words(address(of: source)),
            "detail": .words(detail(of: source, words)),
        ]
    }

    /// The address, when it is one that a page may link to.
    static func address(of source: Source) -> String? {
        guard !source.url.isEmpty, LinkScheme(of: source.url).isAllowed else { return nil }
        return source.url
    }

    /// Publisher and day.
    private static func detail(of source: Source, _ words: Words) -> String? {
        let parts = [
            source.publisher.isEmpty ? nil : source.publisher,
            source.published.map { $0.text(words.language) },
        ]
        let text = parts.compactMap(\.self).joined(separator: words.comma)
        return text.isEmpty ? nil : text
    }
}
