import Content
import Dates
import Deliveries

/// What a page is, for search engines: JSON-LD in the vocabulary of schema.org.
enum StructuredData {
    /// The JSON of a page with a public address; `nil` for kinds that have nothing to say.
    static func json(_ page: Composition, _ description: String?, address: String) -> String? {
        let settings = page.site.settings
        let about = settings.description.isEmpty ? nil : settings.description
        let things: [Thing] =
            switch page.page.kind {
            case .announcement: [article("NewsArticle", page, description, address)]
            case .impact: [article("Report", page, description, address)]
            case .claims: claims(page, address)
            case .data:
                [
                    Thing(
                        type: "Dataset", url: address, name: page.card.title.text,
                        description: description ?? about)
                ]
            case .home:
                [Thing(type: "WebSite", url: address, name: settings.title, description: about)]
            default: []
            }
        return graph(things, page)
    }

    private static func article(
        _ type: String, _ page: Composition, _ description: String?, _ address: String
    ) -> Thing {
        var thing = Thing(type: type, url: address, description: description)
        thing.headline = page.card.title.text
        thing.datePublished = page.page.date?.description
        thing.dateModified = page.page.modified?.description
        thing.author = authors(page)
        thing.citation = citations(page)
        return thing
    }

    /// The ledger of claims, each with its text and the sources that bear on it.
    private static func claims(_ page: Composition, _ address: String) -> [Thing] {
        page.site.claims.values.sorted { $0.id < $1.id }.map { claim in
            var thing = Thing(type: "Claim", url: "\(address)#\(claim.id)", name: claim.text)
            let words = page.words
            thing.description =
                words.verdict(claim.status)
                + (claim.note.isEmpty ? "" : words.colon + claim.note)
            let cited = claim.sources.compactMap {
                page.site.sources[$0].flatMap(SourceNote.address)
            }
            thing.citation = cited.isEmpty ? nil : cited
            return thing
        }
    }

    private static func authors(_ page: Composition) -> [Thing.Party]? {
        let own = page.page.source.frontMatter.authors
        if !own.isEmpty { return own.map { Thing.Party(name: $0.value) } }
        let all = page.site.settings.authors
        return all.isEmpty ? nil : all.map { Thing.Party(name: $0) }
    }

    private static func citations(_ page: Composition) -> [String]? {
        let cited = page.text.sources.compactMap(SourceNote.address)
        return cited.isEmpty ? nil : cited
    }

    /// A thing of the vocabulary; the names are those of schema.org.
    private struct Thing: Encodable {
        var type: String
        var url: String
        var name: String? = nil
        var headline: String? = nil
        var description: String? = nil
        var datePublished: String? = nil
        var dateModified: String? = nil
        var author: [Party]? = nil
        var citation: [String]? = nil

        struct Party: Encodable {
            var type = "Organization"
            var name: String
            enum CodingKeys: String, CodingKey { case type = "@type", name }
        }

        enum CodingKeys: String, CodingKey {
            case type = "@type"
            case name, headline, description, url, datePublished, dateModified, author, citation
        }
    }

    /// The way from the front page to a page.
    private struct Breadcrumbs: Encodable {
        struct Item: Encodable {
            var type = "ListItem"
            var position: Int
            var name: String
            var item: String
            enum CodingKeys: String, CodingKey { case type = "@type", position, name, item }
        }
        var type = "BreadcrumbList"
        var itemListElement: [Item]
        enum CodingKeys: String, CodingKey { case type = "@type", itemListElement }
    }

    /// A graph of different things.
    private struct Graph: Encodable {
        var things: [Thing]
        var breadcrumbs: Breadcrumbs?

        enum CodingKeys: String, CodingKey { case context = "@context", graph = "@graph" }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode("https://schema.org", forKey: .context)
            var graph = container.nestedUnkeyedContainer(forKey: .graph)
            for thing in things { try graph.encode(thing) }
            if let breadcrumbs { try graph.encode(breadcrumbs) }
        }
    }

    private static func graph(_ things: [Thing], _ page: Composition) -> String? {
        let parts = page.path.address.split(separator: "/")
        var items: [Breadcrumbs.Item] = []
        for count in 0...parts.count {
            let address = parts.prefix(count).map { $0 + "/" }.joined()
            guard let card = page.cards[PagePath(address)],
                let url = page.site.address(of: card.path)
            else { continue }
            items.append(
                Breadcrumbs.Item(position: items.count + 1, name: card.title.text, item: url))
        }
        let breadcrumbs = items.count > 1 ? Breadcrumbs(itemListElement: items) : nil
        guard !things.isEmpty || breadcrumbs != nil else { return nil }
        return JSONText.embedded(Graph(things: things, breadcrumbs: breadcrumbs))
    }
}
