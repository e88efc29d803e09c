import Dates
public import Diagnostics

extension PageSource {
    /// Reads a page; of a broken one, what could be read.
    ///
    /// - Parameters:
    ///   - path: The path of the file, under `content/`, ending in `.md`.
    ///   - bytes: The file. A page without front matter is fine.
    ///   - taxonomies: The names of taxonomies that front matter may use as keys.
    ///   - diagnostics: What is broken, at its place.
    public init(
        path: String, bytes: [UInt8], taxonomies: [String] = ["tags", "categories"],
        _ diagnostics: inout Diagnostics
    ) {
        let parts = PageParts(bytes, file: path, &diagnostics)
        let name = PageName(path: path)
        var frontMatter = FrontMatter()
        if let head = parts.frontMatter(&diagnostics) {
            frontMatter = FrontMatter(head, taxonomies: taxonomies, &diagnostics)
        }
        self.init(
            path: path, name: name, frontMatter, body: parts.body.indices,
            bodyLine: parts.bodyLine)
        if frontMatter.url == nil { checkName(name, &diagnostics) }
    }

    /// Reports a file name that cannot become an address.
    private func checkName(_ name: PageName, _ diagnostics: inout Diagnostics) {
        var segments = name.section.split(separator: "/").map(String.init)
        if frontMatter.slug == nil, !name.slug.isEmpty { segments.append(name.slug) }
        for segment in segments {
            guard let flaw = SafePath.flaw(inSegment: segment) else { continue }
            diagnostics.report(
                ContentProblems.unsafeFileName(
                    segment, flaw, at: SourceLocation(file: path)))
            return
        }
    }
}

/// What the path of a page's file says about the page.
struct PageName: Hashable {
    var kind: PageSource.Kind
    var section: String
    var slug: String
    var date: Day?

    init(path: String) {
        var parts = path.split(separator: "/").dropFirst(path.hasPrefix("content/") ? 1 : 0)
        var stem = parts.popLast().map(String.init) ?? ""
        if stem.hasSuffix(".md") { stem.removeLast(3) }
        switch stem {
        case "_index":
            kind = .section
            stem = ""
        case "index" where parts.isEmpty:
            kind = .section
            stem = ""
        case "index":
            kind = .bundle
            stem = parts.popLast().map(String.init) ?? ""
        default:
            kind = .page
        }
        section = parts.joined(separator: "/")
        slug = stem
        let rest = stem.dropFirst(10)
        if rest.first == "-", rest.count > 1, let day = Day(stem.prefix(10)) {
            date = day
            slug = String(rest.dropFirst())
        }
    }
}
