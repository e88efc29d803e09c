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

    /// The link as the build record keeps it.
    var recorded: String {
        [page.address, fragment, location.file, "\(location.line)", "\(location.column)"]
            .joined(separator: "\u{1F}")
    }

    /// Reads what ``recorded`` wrote.
    init?(recorded: String) {
        let parts = recorded.split(separator: "\u{1F}", omittingEmptySubsequences: false)
        guard parts.count == 5, let line = Int(parts[3]), let column = Int(parts[4]) else {
            return nil
        }
        page = PagePath(String(parts[0]))
        fragment = String(parts[1])
        location = SourceLocation(file: String(parts[2]), line: line, column: column)
    }
}
