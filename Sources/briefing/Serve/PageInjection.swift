import Foundation

/// Puts the script that reloads a page into it.
enum PageInjection {
    /// Where the server answers for itself; no page of a site has such an address.
    static let folder = "/_briefing/"

    /// The page with the script before the end of its body, or at its end.
    static func page(_ html: Data, version: String) -> Data {
        let script = Data(
            "<script src=\"\(folder)reload.js\" data-version=\"\(version)\" defer></script>\n".utf8)
        var page = html
        let end = html.range(of: Data("</body>".utf8), options: .backwards)
        page.insert(contentsOf: script, at: end?.lowerBound ?? page.endIndex)
        return page
    }

    /// A page with nothing but a heading, for when there is nothing else to show.
    static func notice(_ heading: String) -> Data {
        Data(
            """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>\(heading)</title></head>
            <body><h1>\(heading)</h1>
            </body>
            </html>

            """.utf8)
    }
}
