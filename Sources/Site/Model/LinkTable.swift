import Content
import Diagnostics
import Markup

/// Where the links that authors write lead: from files and addresses to pages and files of the
/// output.
struct LinkTable: Hashable, Sendable {
    /// What a link leads to.
    enum Target: Hashable, Sendable {
        case page(PagePath, fragment: String?)
        case file(String, fragment: String?)
        /// Another site, or something that is no address of ours, such as `mailto:`.
        case outside
        /// A page that is written, and not shown on the day of the site.
        case hidden
        case missing
    }

    /// The pages, by address.
    private let pages: [Page]
    /// Their places in the order of their files.
    private let byFile: [Int]
    private var files: Set<String> = []
    private let hidden: Set<String>

    /// Knows the shown pages, which come by address, and the files of those that are not shown.
    init(pages: [Page], hidden: some Sequence<PageSource> = []) {
        self.pages = pages
        byFile = pages.indices.sorted {
            pages[$0].source.path.precedesByBytes(pages[$1].source.path)
        }
        self.hidden = Set(hidden.map { String($0.path.dropFirst("content/".count)) })
    }

    /// Adds a file of the output.
    mutating func add(file: String) { files.insert(file) }

    /// The page of a file of the content; `nil` when there is none.
    private func page(ofFile path: String) -> PagePath? {
        let file = "content/" + path
        let place = byFile.partitioningIndex { !pages[$0].source.path.precedesByBytes(file) }
        guard place < byFile.count, pages[byFile[place]].source.path == file else { return nil }
        return pages[byFile[place]].path
    }

    /// The page at an address; `nil` when there is none.
    private func page(at address: String) -> PagePath? {
        pages.place(at: address).map { pages[$0].path }
    }

    /// Finds what a link means, written in a file of the content (`announcements/x.md`).
    ///
    /// `other.md` and `../other.md` are files beside the one written in, `@/companies/xiaomi.md`
    /// files from the content folder, `/companies/xiaomi/` addresses from the site's root.
    func target(of link: String, from file: String, page: PagePath) -> Target {
        if link.hasPrefix("//") || LinkScheme(of: link) != .relative { return .outside }
        let (path, fragment) = Self.split(link)
        if path.isEmpty { return .page(page, fragment: fragment) }
        let decoded = Self.percentDecoded(path)
        if decoded.hasPrefix("@/") {
            return lookUp(String(decoded.dropFirst(2)), fragment) ?? .missing
        }
        if decoded.hasPrefix("/") {
            return lookUp(String(decoded.dropFirst()), fragment) ?? .missing
        }
        let folder = file.split(separator: "/").dropLast()
        guard let joined = Self.normalized(folder, decoded) else { return .missing }
        if let found = lookUp(joined, fragment) { return found }
        // A relative address of the published page is understood too.
        let own = page.folder.split(separator: "/")
        return Self.normalized(own[...], decoded).flatMap { lookUp($0, fragment) }
            ?? .missing
    }

    private func lookUp(_ path: String, _ fragment: String?) -> Target? {
        if hidden.contains(path) { return .hidden }
        if let page = page(ofFile: path) { return .page(page, fragment: fragment) }
        let asFolder = path.isEmpty || path.hasSuffix("/") ? path : path + "/"
        for address in [path, asFolder, String(path.dropLast(Self.indexSuffix(path)))] {
            if let page = page(at: address) { return .page(page, fragment: fragment) }
        }
        return files.contains(path) ? .file(path, fragment: fragment) : nil
    }

    private static func indexSuffix(_ path: String) -> Int {
        path == "index.html" || path.hasSuffix("/index.html") ? "index.html".count : 0
    }

    /// The file of the page that a link which leads nowhere may have meant.
    func suggestion(for link: String) -> String? {
        let path = Self.percentDecoded(Self.split(link).path)
        let written = path.drop { $0 == "@" || $0 == "/" || $0 == "." }
        return nearest(
            to: Self.name(of: String(written)),
            among: pages.lazy.map { Self.name(of: $0.source.path) }
        ).flatMap { name in
            pages.filter { Self.name(of: $0.source.path) == name }.map(\.contentPath).min()
                .map(String.init)
        }
    }

    /// The last part of a path, without slashes behind it.
    private static func name(of path: String) -> String {
        let slash = UInt8(ascii: "/")
        guard let last = path.utf8.lastIndex(where: { $0 != slash }) else { return "" }
        let before = path.utf8[..<last].lastIndex(of: slash)
        let start = before.map { path.utf8.index(after: $0) } ?? path.startIndex
        return String(path.utf8[start...last]) ?? ""
    }

    /// A summary of all that links can lead to.
    var fingerprint: Fingerprint {
        var fingerprint = Fingerprint()
        for page in pages {
            fingerprint.add(page.source.path)
            fingerprint.add(page.path.address)
        }
        for file in files { fingerprint.addInAnyOrder("file", file) }
        for file in hidden { fingerprint.addInAnyOrder("hidden", file) }
        return fingerprint
    }
}

extension LinkTable {
    private static func split(_ link: String) -> (path: String, fragment: String?) {
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let path = parts[0].prefix { $0 != "?" }
        return (String(path), parts.count == 2 ? percentDecoded(String(parts[1])) : nil)
    }

    /// Joins a folder and a relative path; `nil` when it leads out of the site.
    private static func normalized(_ folder: ArraySlice<Substring>, _ path: String) -> String? {
        var parts = Array(folder)
        for part in path.split(separator: "/") where part != "." {
            if part == ".." {
                guard parts.popLast() != nil else { return nil }
            } else {
                parts.append(part)
            }
        }
        return parts.joined(separator: "/") + (path.hasSuffix("/") && !parts.isEmpty ? "/" : "")
    }

    private static func percentDecoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
