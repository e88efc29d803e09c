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
    var file: String { address + fileName }

    /// The folder that the page's own files go to: empty, or ending in `/`.
    var folder: String {
        guard let slash = address.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
        return String(address[...slash])
    }

    /// The first folder of the address, ending in `/`; empty for a page beside the front page.
    var topFolder: String {
        guard let slash = address.utf8.firstIndex(of: UInt8(ascii: "/")) else { return "" }
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
        guard let fragment else { return link(toFile: other.address, other.fileName) }
        if other == self { return "#" + fragment }
        return link(toFile: other.address, other.fileName + "#" + fragment)
    }

    /// What the name of its file has behind the address.
    private var fileName: String {
        address.isEmpty || address.hasSuffix("/") ? "index.html" : ""
    }

    /// The relative link from this page to a file of the output, with what comes behind its path.
    func link(toFile file: String, _ ending: String = "") -> String {
        if let hostRoot { return hostRoot + file + ending }
        let slash = UInt8(ascii: "/")
        var (own, target, ending) = (address, file, ending)
        return own.withUTF8 { own in
            target.withUTF8 { target in
                // Behind the last slash that both begin with, and which all is the same before.
                var (start, same) = (0, 0)
                while same < min(own.count, target.count), own[same] == target[same] {
                    same += 1
                    if own[same - 1] == slash { start = same }
                }
                let depth = own[start...].count { $0 == slash }
                let rest = target[start...]
                // A first part with a colon would read as a scheme.
                let isScheme =
                    depth == 0 && rest.prefix { $0 != slash }.contains(UInt8(ascii: ":"))
                return ending.withUTF8 { ending in
                    String.joined(isScheme ? "./" : "../", isScheme ? 1 : depth, rest, ending)
                }
            }
        }
    }

    /// The address of the folder that the page lies in, empty or ending in `/`: of `a/b/`, `a/`.
    var parent: Substring {
        var address = address
        let size = address.withUTF8 { bytes in
            let slash = bytes.dropLast().lastIndex(of: UInt8(ascii: "/"))
            return slash.map { $0 + 1 } ?? 0
        }
        return address[..<address.utf8.index(address.startIndex, offsetBy: size)]
    }

    /// The front page and the folders that the page lies in, from above, whether or not they have
    /// pages; none for the front page.
    var above: [PagePath] {
        let address = address.utf8
        guard !address.isEmpty else { return [] }
        return [.home]
            + address.indices.dropLast().filter { address[$0] == UInt8(ascii: "/") }.map {
                PagePath(String(self.address[...$0]))
            }
    }

    /// Orders pages by their addresses' bytes.
    static func < (a: PagePath, b: PagePath) -> Bool {
        a.address.precedesByBytes(b.address)
    }
}

extension String {
    /// A text so many times, then two others, made in one piece.
    fileprivate static func joined(
        _ first: StaticString, _ count: Int, _ second: Slice<UnsafeBufferPointer<UInt8>>,
        _ third: UnsafeBufferPointer<UInt8>
    ) -> String {
        let size = first.utf8CodeUnitCount * count + second.count + third.count
        return String(unsafeUninitializedCapacity: size) { buffer in
            var end = 0
            for _ in 0..<count {
                first.withUTF8Buffer { end = buffer[end...].update(fromContentsOf: $0) }
            }
            end = buffer[end...].update(fromContentsOf: second)
            return buffer[end...].update(fromContentsOf: third)
        }
    }
}
