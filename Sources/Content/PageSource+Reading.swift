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
        let isPlain = name.section.isEmpty || SafePath.isPlain(name.section)
        if isPlain, frontMatter.slug != nil || name.slug.isEmpty || SafePath.isPlain(name.slug) {
            return
        }
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
        var folder = path[...]
        if folder.utf8.starts(with: "content/".utf8) {
            folder = folder[folder.utf8.index(folder.startIndex, offsetBy: 8)...]
        }
        var stem = Self.popName(&folder)
        if stem.utf8.suffix(3).elementsEqual(".md".utf8) {
            stem = stem[..<stem.utf8.index(stem.endIndex, offsetBy: -3)]
        }
        switch String(stem) {
        case "_index":
            kind = .section
            stem = ""
        case "index" where folder.isEmpty:
            kind = .section
            stem = ""
        case "index":
            kind = .bundle
            stem = Self.popName(&folder)
        default:
            kind = .page
        }
        section = String(folder)
        slug = String(stem)
        guard stem.utf8.count > 11, stem.utf8.first.map(Self.isDigit) == true else { return }
        let rest = stem.dropFirst(10)
        if rest.first == "-", rest.count > 1, let day = Day(stem.prefix(10)) {
            date = day
            slug = String(rest.dropFirst())
        }
    }

    /// Takes the last part off a path.
    private static func popName(_ path: inout Substring) -> Substring {
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let name = slash.map { path[path.utf8.index(after: $0)...] } ?? path
        path = slash.map { path[..<$0] } ?? ""
        return name
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
