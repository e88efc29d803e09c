import Dates
import Markup
import Numbers

extension Feed {
    /// The feed in RSS.
    ///
    /// Source: RSS Advisory Board, RSS 2.0 Specification.
    var rss: [UInt8] {
        var xml = MarkupWriter()
        xml.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
        xml.element("rss", ["version": "2.0", "xmlns:atom": "http://www.w3.org/2005/Atom"]) {
            $0.element("channel") {
                $0.element("title", text: title)
                $0.element("link", text: address)
                $0.empty(
                    "atom:link",
                    ["rel": "self", "type": "application/rss+xml", "href": address + "index.xml"])
                $0.element("description", text: subtitle.isEmpty ? title : subtitle)
                $0.element("language", text: language)
                $0.element("lastBuildDate", text: Self.rfc822(updated))
                for item in items { Self.writeRSS(item, to: &$0) }
            }
        }
        xml.raw("\n")
        return xml.bytes
    }

    private static func writeRSS(_ item: Item, to xml: inout MarkupWriter) {
        xml.raw("\n")
        xml.element("item") {
            $0.element("title", text: item.title)
            $0.element("link", text: item.address)
            $0.element("guid", text: item.address)
            $0.element("pubDate", text: rfc822(item.published))
            for tag in item.tags { $0.element("category", text: tag) }
            $0.element("description", text: item.summary)
        }
    }

    /// Midnight in universal time, as RFC 822 writes it with the four-digit years of RFC 1123.
    private static func rfc822(_ day: Day) -> String {
        let weekday = day.text(.en, .full).prefix(3)
        let date = day.text(.en, .medium)
        return "\(weekday), \(day.day < 10 ? "0" : "")\(date) 00:00:00 GMT"
    }
}
