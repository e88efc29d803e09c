import Content

/// The files of the content folder that are published as they are.
struct StaticFiles: Hashable, Sendable {
    /// Those whose bytes were read.
    var files: [SitePlan.File] = []
    /// Those that stay on the disk until they are copied.
    var copies: [SitePlan.Copy] = []

    /// All their paths in the output.
    var paths: [String] { files.map(\.path) + copies.map(\.path) }

    /// Finds the files: those of `content/static/`, and those in the folders of pages that are
    /// shown.
    init(_ site: SiteModel) {
        let bundles = Dictionary(
            site.pages.filter { $0.source.kind == .bundle }.map { page in
                (String(page.source.path.dropLast("index.md".count)), page.path)
            }
        ) { first, _ in first }
        for path in site.files.tree.paths(under: "content") {
            guard !path.hasSuffix(".md"), !path.hasPrefix("content/data/"),
                path != "content/site.yaml",
                let output = Self.output(path, bundles), let bytes = site.files.tree[path]
            else { continue }
            files.append(SitePlan.File(path: output, bytes: bytes))
        }
        for (path, from) in site.files.copies.sorted(by: { $0.key < $1.key }) {
            guard path.hasPrefix("content/"), let output = Self.output(path, bundles) else {
                continue
            }
            copies.append(SitePlan.Copy(path: output, from: from))
        }
        for file in site.dataFiles {
            files.append(SitePlan.File(path: "data/" + file.name, bytes: file.bytes))
        }
    }

    /// Where a file goes; `nil` for one in the folder of a page that is not shown.
    private static func output(_ path: String, _ bundles: [String: PagePath]) -> String? {
        let inside = path.dropFirst("content/".count)
        if inside.hasPrefix("static/") { return String(inside.dropFirst("static/".count)) }
        var folder = path[...]
        while let slash = folder.dropLast().lastIndex(of: "/") {
            folder = folder[...slash]
            if let page = bundles[String(folder)] {
                return page.folder + path.dropFirst(folder.count)
            }
        }
        return nil
    }
}
