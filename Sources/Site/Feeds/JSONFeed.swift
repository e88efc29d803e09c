import Foundation

extension Feed {
    /// The feed in JSON.
    ///
    /// Source: JSON Feed, version 1.1.
    var json: [UInt8] {
        JSONText.bytes(
            Document(
                version: "https://jsonfeed.org/version/1.1", title: title,
                home_page_url: address, feed_url: address + "feed.json",
                description: subtitle.isEmpty ? nil : subtitle, language: language,
                authors: authors.map(Document.Author.init),
                items: items.map {
                    Document.Item(
                        id: $0.address, url: $0.address, title: $0.title,
                        content_text: $0.summary, date_published: Self.timestamp($0.published),
                        date_modified: Self.timestamp($0.updated), tags: $0.tags)
                }))
    }

    /// The names are those of the format.
    private struct Document: Encodable {
        struct Author: Encodable { var name: String }
        struct Item: Encodable {
            var id, url, title, content_text, date_published, date_modified: String
            var tags: [String]
        }
        var version, title, home_page_url, feed_url: String
        var description: String?
        var language: String
        var authors: [Author]
        var items: [Item]
    }
}
