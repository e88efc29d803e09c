import Diagnostics

/// A link to a place within a page, which can be checked only when that page is drawn.
struct FragmentLink: Hashable, Sendable {
    var page: PagePath
    var fragment: String
    var location: SourceLocation
}

extension FragmentLink {
    /// Reports links to fragments that their pages do not have, by the anchors of each page with a
    /// space between them.
    static func check(
        _ links: [FragmentLink], _ anchors: [PagePath: String],
        _ diagnostics: inout Diagnostics
    ) {
        for link in links {
            guard let found = anchors[link.page]?.split(separator: " ").map(String.init),
                !found.contains(link.fragment)
            else { continue }
            diagnostics.report(
                SiteProblems.deadFragment(link.fragment, of: link.page, found, at: link.location))
        }
    }

    /// Links as the build record keeps them.
    static func recorded(_ links: [FragmentLink]) -> [UInt8] {
        var bytes: [UInt8] = []
        for link in links {
            for text in [link.page.address, link.fragment, link.location.file] {
                bytes.append(number: text.utf8.count)
                bytes += text.utf8
            }
            bytes.append(number: link.location.line)
            bytes.append(number: link.location.column)
        }
        return bytes
    }

    /// Reads what ``recorded(_:)`` wrote, as far as it is not damaged.
    static func links(recorded bytes: ArraySlice<UInt8>) -> [FragmentLink] {
        var (bytes, links) = (bytes, [FragmentLink]())
        func text() -> String? {
            bytes.popCounted().map { String(decoding: $0, as: UTF8.self) }
        }
        while let address = text(), let fragment = text(), let file = text(),
            let line = bytes.popNumber(Int.self), let column = bytes.popNumber(Int.self)
        {
            let location = SourceLocation(file: file, line: line, column: column)
            links.append(
                FragmentLink(page: PagePath(address), fragment: fragment, location: location))
        }
        return links
    }
}
