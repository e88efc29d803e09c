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
        self.path = path
        kind = name.kind
        section = name.section
        slug = name.slug
        date = name.date.map { Located($0, at: SourceLocation(file: path)) }
        head = [FrontMatter()]
        body = parts.body
        bodyLine = parts.bodyLine
        if let written = parts.frontMatter(&diagnostics) {
            frontMatter.read(written, taxonomies: taxonomies, &diagnostics)
        }
        let own = frontMatter.slug
        if let own { slug = own.value }
        if let day = frontMatter.date { date = day }
        if frontMatter.url == nil {
            name.reportUnsafe(in: path, hasSlug: own != nil, &diagnostics)
        }
    }
}

extension PageName {
    /// Reports a file name that cannot become an address.
    fileprivate func reportUnsafe(
        in path: String, hasSlug: Bool, _ diagnostics: inout Diagnostics
    ) {
        let isPlain = section.isEmpty || SafePath.isPlain(section)
        if isPlain, hasSlug || slug.isEmpty || SafePath.isPlain(slug) { return }
        var segments = section.split(separator: "/").map(String.init)
        if !hasSlug, !slug.isEmpty { segments.append(slug) }
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
        var path = path
        self = path.withUTF8 { Self($0[...]) }
    }

    private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

    private init(_ path: Bytes) {
        var folder = path
        if folder.starts(with: Self.root) { folder = folder.dropFirst(Self.root.count) }
        var stem = Self.popName(&folder)
        if stem.suffix(3).elementsEqual(Self.ending) { stem = stem.dropLast(3) }
        slug = String(decoding: stem, as: UTF8.self)
        switch slug {
        case "_index":
            kind = .section
            slug = ""
        case "index" where folder.isEmpty:
            kind = .section
            slug = ""
        case "index":
            kind = .bundle
            stem = Self.popName(&folder)
            slug = String(decoding: stem, as: UTF8.self)
        default:
            kind = .page
        }
        section = String(decoding: folder, as: UTF8.self)
        guard slug.utf8.count > 11, stem.first.map(Self.isDigit) == true else { return }
        let rest = slug.dropFirst(10)
        if rest.first == "-", rest.count > 1, let day = Day(slug.prefix(10)) {
            date = day
            slug = String(rest.dropFirst())
        }
    }

    /// Takes the last part off a path.
    private static func popName(_ path: inout Bytes) -> Bytes {
        let slash = path.lastIndex(of: UInt8(ascii: "/"))
        let name = slash.map { path[($0 + 1)...] } ?? path
        path = path[..<(slash ?? path.startIndex)]
        return name
    }

    private static let root = Array("content/".utf8)
    private static let ending = Array(".md".utf8)

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
