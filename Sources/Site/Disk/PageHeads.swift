import Content

/// The heads of pages as they were read last, so that a page whose file was not touched since need
/// not be read again to know what it is called and depends on.
///
/// A file counts as untouched while its size, inode and times stay the same. What is remembered
/// only spares reading: a page is drawn from its file, and only if that still holds the text that
/// the site was planned by.
struct PageHeads: Sendable {
    /// What is remembered of one page's file.
    struct Entry: Sendable {
        var path: String
        /// The summary of what the file system told of it; `nil` when that may not be relied on.
        var status: Fingerprint?
        var digest: PageDigest
        /// The front matter with its fences, as written.
        var head: ArraySlice<UInt8>
        /// How many bytes come behind it.
        var textSize: Int
    }

    /// In the order of the site's pages.
    private var entries: [Entry] = []
    private var places: [String: Int] = [:]

    /// Starts with nothing remembered.
    init() {}

    /// How many pages are remembered.
    var count: Int { entries.count }

    /// What is remembered of a file; `nil` when it may have been touched since.
    func entry(of file: SourceFiles.PageFile) -> Entry? {
        guard let status = file.status?.fingerprint, let place = places[file.path],
            entries[place].status == status
        else { return nil }
        return entries[place]
    }

    /// Remembers a page.
    mutating func add(_ entry: Entry) {
        places[entry.path] = entries.count
        entries.append(entry)
    }
}

extension PageHeads.Entry {
    /// Remembers what was read of a page's file.
    init(_ file: SourceFiles.PageFile, _ bytes: [UInt8], of page: PageSource) {
        path = file.path
        status = file.status?.fingerprint
        digest = PageDigest(bytes, of: page)
        // A slice would keep the whole file in memory.
        head = Array(bytes[..<page.body.lowerBound])[...]
        textSize = page.body.count
    }
}

extension PageHeads {
    /// What is remembered as a file: the version, then for each page a line of its own, in which
    /// numbers are hexadecimal, and its head.
    var bytes: [UInt8] {
        var bytes = Array((BuildRecord.version + "\n").utf8)
        bytes.reserveCapacity(entries.reduce(0) { $0 + $1.path.utf8.count + $1.head.count + 160 })
        for entry in entries {
            guard let status = entry.status else { continue }
            bytes += entry.path.utf8
            bytes.append(Self.tab)
            for part in [status, entry.digest.head, entry.digest.text] { part.write(to: &bytes) }
            let flags = (entry.digest.asks ? 1 : 0) + (entry.digest.mayLinkInside ? 2 : 0)
            for number in [flags, entry.textSize, entry.head.count] {
                Hexadecimal.write(UInt64(number), 16, to: &bytes)
            }
            bytes.append(Self.lineEnd)
            bytes += entry.head
        }
        return bytes
    }

    /// Reads what ``bytes`` wrote; `nil` when it is of another version or damaged.
    init?(_ bytes: [UInt8]) {
        var rest = bytes[...]
        guard let version = rest.popLine(), version.elementsEqual(BuildRecord.version.utf8) else {
            return nil
        }
        while let line = rest.popLine() {
            guard let tab = line.firstIndex(of: Self.tab) else { return nil }
            let numbers = line[(tab + 1)...]
            func number(_ place: Int) -> ArraySlice<UInt8> {
                numbers.dropFirst(place * 16).prefix(16)
            }
            func summary(_ place: Int) -> Fingerprint? {
                Fingerprint(hex: numbers.dropFirst(place * 32).prefix(32))
            }
            guard numbers.count == 144, let status = summary(0), let head = summary(1),
                let text = summary(2), let flags = Hexadecimal.number(number(6)),
                let textSize = Hexadecimal.number(number(7)).flatMap(Int.init(exactly:)),
                let headSize = Hexadecimal.number(number(8)).flatMap(Int.init(exactly:)),
                headSize <= rest.count
            else { return nil }
            add(
                Entry(
                    path: String(decoding: line[..<tab], as: UTF8.self), status: status,
                    digest: PageDigest(
                        head: head, text: text, asks: flags & 1 != 0,
                        mayLinkInside: flags & 2 != 0),
                    head: rest.prefix(headSize), textSize: textSize))
            rest = rest.dropFirst(headSize)
        }
    }

    private static let tab = UInt8(ascii: "\t")
    private static let lineEnd = UInt8(ascii: "\n")
}

extension ArraySlice<UInt8> {
    /// Takes the bytes up to the next line end off the front; `nil` when there is none.
    mutating func popLine() -> ArraySlice? {
        guard let end = firstIndex(of: UInt8(ascii: "\n")) else { return nil }
        defer { self = self[(end + 1)...] }
        return self[..<end]
    }
}
