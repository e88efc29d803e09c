import Content
import Diagnostics

/// The files of a site: tables, settings and templates in memory, pages read one by one when they
/// are parsed, everything else left on the disk until it is copied.
struct SourceFiles: Hashable, Sendable {
    /// What the site is made from besides its pages, by path relative to the site's folder.
    var tree = FileTree()
    /// The files of the pages, in ascending order of their paths.
    var pages: [PageFile] = []
    /// Files that are copied as they are: the path in the site and where the file lies.
    var copies: [String: String] = [:]
    /// A summary of the names, sizes, inodes and times of all files.
    ///
    /// While it stays the same, no file need be read again.
    var stamp = Fingerprint()
    /// When the last of the files was changed, in nanoseconds of the file system's clock.
    var lastChange = 0

    private var folder = ""

    /// The nanoseconds within which a file may change twice and keep its times.
    static let tick = 20_000_000

    /// How many megabytes of 1,048,576 bytes a file may have that is read; a table takes some twenty
    /// times as much memory.
    private static let sizeLimit = 64

    /// The names that are read into memory; all others are only copied.
    private static let texts: Set<Substring> = ["csv", "yaml", "yml", "mustache", "css", "js"]

    /// A page's file, and what the file system tells of it; nothing of a file in memory.
    struct PageFile: Hashable, Sendable {
        var path: String
        var status: Disk.Status?
    }

    /// Starts without files, or with those of a literal tree.
    init(tree: FileTree = FileTree()) {
        self.tree = tree
        pages = tree.paths(under: "content").filter(Self.isPage).map { PageFile(path: $0) }
    }

    /// Reads `content/` and `templates/` of a site, looked through on so many tasks.
    ///
    /// Hidden files are left out. A symbolic link, and what is neither a file nor a folder, is
    /// reported and left out, so that nothing outside the site's folder gets into the output.
    init(
        folder: String, jobs: Int, _ diagnostics: inout Diagnostics
    ) async throws(DiskError) {
        guard Disk.status(of: folder + "/content")?.kind == .folder else {
            throw DiskError("read", folder + "/content", reason: "There is no such folder")
        }
        let root = folder + "/"
        self.folder = root
        var folders = ["content", "templates"].filter { Disk.status(of: root + $0) != nil }
        while !folders.isEmpty {
            let found = try await concurrentTry(folders, width: jobs) { path throws(DiskError) in
                try Self.contents(of: path, in: root)
            }
            folders = []
            for files in found {
                for file in files { try add(file, &folders, &diagnostics) }
            }
        }
        pages.sort { $0.path.precedesByBytes($1.path) }
    }

    /// Forgets what was told of pages that changed so late that they may change again and look
    /// the same.
    mutating func doubtPages(changedSince time: Int) {
        for place in pages.indices where pages[place].status.map({ $0.changed >= time }) ?? false {
            pages[place].status = nil
        }
    }

    /// The places of the first pages, as far as they have no more bytes than that altogether.
    func places(within limit: Int) -> Range<Int> {
        var size = 0
        let end = pages.firstIndex {
            size += $0.status?.size ?? 0
            return size > limit
        }
        return 0..<(end ?? pages.count)
    }

    /// The bytes of a page.
    ///
    /// - Throws: when its file cannot be read.
    func bytes(ofPage path: String) throws(DiskError) -> [UInt8] {
        if let bytes = tree[path] { return bytes }
        return try Disk.read(folder + path)
    }

    /// Something in a folder, and what the file system tells of it.
    private struct Found: Sendable {
        var path: String
        var name: String
        var status: Disk.Status
    }

    /// What is in a folder, but what is hidden.
    private static func contents(
        of folder: String, in root: String
    ) throws(DiskError) -> [Found] {
        let names = try Disk.names(in: root + folder).filter { !$0.hasPrefix(".") }
        let statuses = try Disk.statuses(of: names, in: root + folder)
        let prefix = folder + "/"
        return zip(names, statuses).compactMap { name, status in
            status.map { Found(path: prefix + name, name: name, status: $0) }
        }
    }

    private mutating func add(
        _ found: Found, _ folders: inout [String], _ diagnostics: inout Diagnostics
    ) throws(DiskError) {
        let file = found.path
        guard !found.name.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
            diagnostics.report(SiteProblems.unusableFileName(file))
            return
        }
        switch found.status.kind {
        case .folder: folders.append(file)
        case .file:
            stamp.add(file)
            stamp.add(found.status.fingerprint)
            lastChange = max(lastChange, found.status.changed)
            guard !Self.isRead(file) || found.status.size <= Self.sizeLimit << 20 else {
                diagnostics.report(SiteProblems.tooLarge(file, limit: Self.sizeLimit))
                return
            }
            if Self.isPage(file) {
                pages.append(PageFile(path: file, status: found.status))
            } else {
                try add(file, found.name)
            }
        case .link: diagnostics.report(SiteProblems.symbolicLink(file))
        case .other: diagnostics.report(SiteProblems.notAFile(file))
        }
    }

    /// Adds a file that is no page.
    private mutating func add(_ file: String, _ name: String) throws(DiskError) {
        if Self.isRead(file) {
            tree[file] = try Disk.read(folder + file)
        } else if file.hasPrefix("content/static/") || !name.hasSuffix(".md") {
            copies[file] = folder + file
        }
    }

    /// Whether a file is a page, or another text that is read into memory.
    private static func isRead(_ file: String) -> Bool {
        if isPage(file) { return true }
        guard !file.hasPrefix("content/static/"), let dot = file.lastIndex(of: ".") else {
            return false
        }
        return texts.contains(file[file.index(after: dot)...])
    }

    private static func isPage(_ file: String) -> Bool {
        file.hasSuffix(".md") && file.hasPrefix("content/") && !file.hasPrefix("content/data/")
            && !file.hasPrefix("content/static/")
    }
}
