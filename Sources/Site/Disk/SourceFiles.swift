import Content
import Diagnostics

/// The files of a site: texts in memory, everything else left on the disk until it is copied.
struct SourceFiles: Hashable, Sendable {
    /// What the site is made from, by path relative to the site's folder.
    var tree = FileTree()
    /// Files that are copied as they are: the path in the site and where the file lies.
    var copies: [String: String] = [:]

    /// The names that are read into memory; all others are only copied.
    private static let texts: Set<Substring> = ["md", "csv", "yaml", "yml", "mustache", "css", "js"]

    /// Starts without files, or with those of a literal tree.
    init(tree: FileTree = FileTree()) { self.tree = tree }

    /// Reads `content/` and `templates/` of a site.
    ///
    /// Hidden files are left out. A symbolic link, and what is neither a file nor a folder, is
    /// reported and left out, so that nothing outside the site's folder gets into the output.
    init(folder: String, _ diagnostics: inout Diagnostics) throws(DiskError) {
        guard Disk.status(of: folder + "/content")?.kind == .folder else {
            throw DiskError("read", folder + "/content", reason: "There is no such folder")
        }
        for top in ["content", "templates"] where Disk.status(of: folder + "/" + top) != nil {
            try walk(folder, top, &diagnostics)
        }
    }

    private mutating func walk(
        _ folder: String, _ path: String, _ diagnostics: inout Diagnostics
    ) throws(DiskError) {
        for name in try Disk.names(in: folder + "/" + path) where !name.hasPrefix(".") {
            let file = path + "/" + name
            guard !name.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
                diagnostics.report(SiteProblems.unusableFileName(file))
                continue
            }
            switch Disk.status(of: folder + "/" + file)?.kind {
            case .folder: try walk(folder, file, &diagnostics)
            case .file: try add(folder, file, name)
            case .link: diagnostics.report(SiteProblems.symbolicLink(file))
            case .other: diagnostics.report(SiteProblems.notAFile(file))
            case nil: continue
            }
        }
    }

    private mutating func add(_ folder: String, _ file: String, _ name: String) throws(DiskError) {
        let isStatic = file.hasPrefix("content/static/")
        if !isStatic, let dot = name.lastIndex(of: "."),
            Self.texts.contains(name[name.index(after: dot)...])
        {
            tree[file] = try Disk.read(folder + "/" + file)
        } else {
            copies[file] = folder + "/" + file
        }
    }
}
