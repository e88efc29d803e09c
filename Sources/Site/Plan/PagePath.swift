/// Where a page of the site is: `announcements/2025-03-18-target/`, empty for the front page, or a
/// file name such as `404.html`.
struct PagePath: Hashable, Sendable, Comparable {
    /// The address relative to the site: empty, ending in `/`, or a file.
    let address: String
    /// Where the site begins on its host, for the one page that is shown at any depth, the page for
    /// addresses that lead nowhere; `nil` for links relative to the page.
    let hostRoot: String?

    /// Takes an address as it is.
    init(_ address: String, hostRoot: String? = nil) {
        self.address = address
        self.hostRoot = hostRoot
    }

    /// The front page.
    static let home = PagePath("")

    /// The file in the output.
    var file: String {
        address.isEmpty || address.hasSuffix("/") ? address + "index.html" : address
    }

    /// The folder that the page's own files go to: empty, or ending in `/`.
    var folder: String {
        guard let slash = address.lastIndex(of: "/") else { return "" }
        return String(address[...slash])
    }

    /// The file of the page's picture for links elsewhere.
    var pictureFile: String { folder + "social.png" }

    /// The way from the page up to the front page's folder: `./`, `../`, `../../`.
    var root: String {
        if let hostRoot { return hostRoot }
        let depth = address.utf8.count { $0 == UInt8(ascii: "/") }
        return depth == 0 ? "./" : String(repeating: "../", count: depth)
    }

    /// The relative link from this page to another.
    ///
    /// It names the other's file, `index.html` too, so that it works from a disk as from a server.
    func link(to other: PagePath, fragment: String? = nil) -> String {
        let fragment = fragment.map { "#" + $0 } ?? ""
        if other == self, !fragment.isEmpty { return fragment }
        return link(toFile: other.file) + fragment
    }

    /// The relative link from this page to a file of the output.
    func link(toFile file: String) -> String {
        if let hostRoot { return hostRoot + file }
        let own = folder.split(separator: "/")
        let target = file.split(separator: "/")
        var shared = 0
        while shared < own.count, shared < target.count - 1, own[shared] == target[shared] {
            shared += 1
        }
        let up = String(repeating: "../", count: own.count - shared)
        let path = up + target[shared...].joined(separator: "/")
        // A first part with a colon would read as a scheme.
        return up.isEmpty && target[shared].contains(":") ? "./" + path : path
    }

    /// Orders pages by their addresses' bytes.
    static func < (a: PagePath, b: PagePath) -> Bool {
        a.address.utf8.lexicographicallyPrecedes(b.address.utf8)
    }
}
