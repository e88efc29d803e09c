import Markup

extension Feed {
    /// The feed in Atom.
    ///
    /// Source: RFC 4287.
    var atom: [UInt8] {
        var xml = MarkupWriter()
        xml.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        xml.element("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": language]) {
            $0.element("title", text: title)
            if !subtitle.isEmpty { $0.element("subtitle", text: subtitle) }
            $0.empty(
                "link",
                ["rel": "self", "type": "application/atom+xml", "href": address + "atom.xml"])
            $0.empty("link", ["rel": "alternate", "type": "text/html", "href": address])
            $0.element("id", text: address)
            $0.element("updated", text: Self.timestamp(updated))
            for author in authors {
                $0.element("author") { $0.element("name", text: author) }
            }
            for item in items { Self.write(item, to: &$0) }
        }
        xml.raw("\n")
        return xml.bytes
    }

    private static func write(_ item: Item, to xml: inout MarkupWriter) {
        xml.raw("\n")
        xml.element("entry") {
            $0.element("title", text: item.title)
            $0.empty("link", ["rel": "alternate", "type": "text/html", "href": item.address])
            $0.element("id", text: item.address)
            $0.element("published", text: timestamp(item.published))
            $0.element("updated", text: timestamp(item.updated))
            for tag in item.tags { $0.empty("category", ["term": tag]) }
            $0.element("summary", text: item.summary)
        }
    }
}
