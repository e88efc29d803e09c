import Markup

/// The page at a former address: it leads on at once, without a script.
enum AliasPage {
    /// The bytes of the page.
    static func bytes(
        from alias: PagePath, to card: PageCard, language: String, address: String?
    ) -> [UInt8] {
        let link = alias.link(to: card.path)
        var html = MarkupWriter()
        html.raw("<!doctype html>\n")
        html.element("html", ["lang": language]) {
            $0.element("head") {
                $0.open("meta", ["charset": "utf-8"])
                $0.element("title", text: card.title.text)
                $0.open("meta", ["name": "robots", "content": "noindex"])
                if let address { $0.open("link", ["rel": "canonical", "href": address]) }
                $0.open("meta", ["http-equiv": "refresh", "content": "0; url=\(link)"])
            }
            $0.element("body") {
                $0.element("p") { $0.element("a", ["href": link], text: card.title.text) }
            }
        }
        html.raw("\n")
        return html.bytes
    }
}
