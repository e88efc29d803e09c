import Content
import Dates
import Deliveries

/// What a page is, for search engines: JSON-LD in the vocabulary of schema.org.
enum StructuredData {
    /// The JSON of a page with a public address; `nil` for kinds that have nothing to say.
    static func json(_ page: Composition, _ description: String?, address: String) -> String? {
        let settings = page.site.settings
        let article = Article(page, description, address: address)
        switch page.page.kind {
        case .announcement: return graph([article.with(type: "NewsArticle")], page)
        case .impact: return graph([article.with(type: "Report")], page)
        case .data:
            return graph(
                [
                    Article(
                        type: "Dataset", name: page.card.title.text,
                        description: description ?? settings.description, url: address)
                ], page)
        case .home:
            return graph(
                [
                    Article(
                        type: "WebSite", name: settings.title, description: settings.description,
                        url: address)
                ], page)
        default: return graph([], page)
        }
    }

    /// A thing of the vocabulary; the names are those of schema.org.
    private struct Article: Encodable {
        var type: String
        var name: String?
        var headline: String?
        var description: String?
        var url: String
        var datePublished: String?
        var dateModified: String?
        var author: [Party]?
        var citation: [String]?

        struct Party: Encodable {
            var type = "Organization"
            var name: String
            enum CodingKeys: String, CodingKey { case type = "@type", name }
        }

        enum CodingKeys: String, CodingKey {
            case type = "@type"
            case name, headline, description, url, datePublished, dateModified, author, citation
        }

        init(type: String, name: String, description: String, url: String) {
            self.type = type
            self.name = name
            self.description = description.isEmpty ? nil : description
            self.url = url
        }

        init(_ page: Composition, _ description: String?, address: String) {
            type = "Article"
            headline = page.card.title.text
            self.description = description
            url = address
            datePublished = page.page.date.map { "\($0)" }
            dateModified = page.page.modified.map { "\($0)" }
            let own = page.page.source.frontMatter.authors.map(\.value)
            let names = own.isEmpty ? page.site.settings.authors : own
            author = names.isEmpty ? nil : names.map { Party(name: $0) }
            let cited = page.text.sources.compactMap(SourceNote.address)
            citation = cited.isEmpty ? nil : cited
        }

        func with(type: String) -> Article {
            var article = self
            article.type = type
            return article
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
        var articles: [Article]
        var breadcrumbs: Breadcrumbs?

        enum CodingKeys: String, CodingKey { case context = "@context", graph = "@graph" }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode("https://schema.org", forKey: .context)
            var graph = container.nestedUnkeyedContainer(forKey: .graph)
            for article in articles { try graph.encode(article) }
            if let breadcrumbs { try graph.encode(breadcrumbs) }
        }
    }

    private static func graph(_ articles: [Article], _ page: Composition) -> String? {
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
        guard !articles.isEmpty || breadcrumbs != nil else { return nil }
        return JSONText.embedded(Graph(articles: articles, breadcrumbs: breadcrumbs))
    }
}
