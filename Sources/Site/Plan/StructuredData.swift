import Content
import Dates
import Deliveries

/// What a page is, for search engines: JSON-LD in the vocabulary of schema.org.
///
/// The names within an object stand in alphabetical order.
enum StructuredData {
    /// The JSON of a page with a public address; `nil` for kinds that have nothing to say.
    static func json(_ page: Composition, _ description: String?, address: String) -> String? {
        let settings = page.site.settings
        let about = settings.description.isEmpty ? nil : settings.description
        let things: [JSONValue] =
            switch page.page.kind {
            case .announcement: [article("NewsArticle", page, description, address)]
            case .impact: [article("Report", page, description, address)]
            case .claims: claims(page, address)
            case .data: [thing("Dataset", page.card.title.text, description ?? about, address)]
            case .home: [thing("WebSite", settings.title, about, address)]
            default: []
            }
        let graph = things + (breadcrumbs(page).map { [$0] } ?? [])
        guard !graph.isEmpty else { return nil }
        let json = object(("@context", .text("https://schema.org")), ("@graph", .list(graph)))
        return String(decoding: json.bytes, as: UTF8.self)
    }

    private static func thing(
        _ type: String, _ name: String, _ description: String?, _ address: String
    ) -> JSONValue {
        object(
            ("@type", .text(type)), ("description", description.map { .text($0) }),
            ("name", .text(name)), ("url", .text(address)))
    }

    private static func article(
        _ type: String, _ page: Composition, _ description: String?, _ address: String
    ) -> JSONValue {
        object(
            ("@type", .text(type)), ("author", authors(page)),
            ("citation", addresses(page.text.sources)),
            ("dateModified", page.page.modified.map { .text($0.description) }),
            ("datePublished", page.page.date.map { .text($0.description) }),
            ("description", description.map { .text($0) }),
            ("headline", .text(page.card.title.text)), ("url", .text(address)))
    }

    /// The ledger of claims, each with its text and the sources that bear on it.
    private static func claims(_ page: Composition, _ address: String) -> [JSONValue] {
        page.site.claims.values.sorted { $0.id < $1.id }.map { claim in
            let verdict = claim.status.words + (claim.note.isEmpty ? "" : ": \(claim.note)")
            return object(
                ("@type", .text("Claim")),
                ("citation", addresses(claim.sources.compactMap { page.site.sources[$0] })),
                ("description", .text(verdict)), ("name", .text(claim.text)),
                ("url", .text("\(address)#\(claim.id)")))
        }
    }

    private static func authors(_ page: Composition) -> JSONValue? {
        let own = page.page.source.frontMatter.authors.map(\.value)
        let all = own.isEmpty ? page.site.settings.authors : own
        guard !all.isEmpty else { return nil }
        return .list(
            all.map { object(("@type", .text("Organization")), ("name", .text($0))) })
    }

    private static func addresses(_ sources: [Source]) -> JSONValue? {
        let cited = sources.compactMap(SourceNote.address)
        return cited.isEmpty ? nil : .list(cited.map { .text($0) })
    }

    /// The way from the front page to a page; `nil` for the front page itself.
    private static func breadcrumbs(_ page: Composition) -> JSONValue? {
        let way = page.path.above + [page.path]
        var items: [JSONValue] = []
        for card in way.compactMap({ page.cards[$0] }) {
            guard let url = page.site.address(of: card.path) else { continue }
            items.append(
                object(
                    ("@type", .text("ListItem")), ("item", .text(url)),
                    ("name", .text(card.title.text)), ("position", .number(items.count + 1))))
        }
        guard items.count > 1 else { return nil }
        return object(("@type", .text("BreadcrumbList")), ("itemListElement", .list(items)))
    }

    private static func object(_ fields: (String, JSONValue?)...) -> JSONValue {
        .object(fields.compactMap { JSONValue.Field($0.0, $0.1) })
    }
}
