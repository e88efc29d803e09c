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
        /// The summary of what the file system told of it.
        var status: Fingerprint
        var digest: PageDigest
        /// The page as it was read, as `PageSource.fields` gives it.
        var fields: ArraySlice<UInt8>
    }

    /// In the order of the bytes of their paths.
    private(set) var entries: [Entry] = []
    /// A summary of what decides how a page is read, besides its file.
    private(set) var reading = Fingerprint()

    /// Remembers nothing.
    init() {}

    /// Remembers pages, which come in the order of their paths, and how they were read.
    init(_ entries: [Entry], reading: Fingerprint) {
        self.entries = entries
        self.reading = reading
    }

    /// What is remembered of files, which come in the order of their paths too; `nil` of each that
    /// may have been touched since, or would be read otherwise.
    func entries(of files: [SourceFiles.PageFile], reading: Fingerprint) -> [Entry?] {
        var rest = self.reading == reading ? entries[...] : []
        return files.map { file in
            while let entry = rest.first {
                if entry.path == file.path {
                    rest.removeFirst()
                    return entry.status == file.status?.fingerprint ? entry : nil
                }
                guard entry.path.precedesByBytes(file.path) else { return nil }
                rest.removeFirst()
            }
            return nil
        }
    }
}

extension PageHeads.Entry {
    /// Remembers what was read of a page's file; `nil` when it cannot be known again.
    init?(_ file: SourceFiles.PageFile, _ digest: PageDigest, of page: PageSource) {
        guard let status = file.status?.fingerprint, let fields = page.fields else { return nil }
        self.init(path: file.path, status: status, digest: digest, fields: fields[...])
    }
}

extension PageHeads {
    /// What is remembered as a file: the version, how pages were read, then of each page its path
    /// on a line, numbers, and its fields.
    var bytes: [UInt8] {
        var bytes = Array((BuildRecord.version + "\n").utf8)
        bytes.reserveCapacity(entries.reduce(0) { $0 + $1.path.utf8.count + $1.fields.count + 64 })
        reading.write(to: &bytes)
        for entry in entries {
            bytes += entry.path.utf8
            bytes.append(UInt8(ascii: "\n"))
            entry.status.write(to: &bytes)
            entry.digest.head.write(to: &bytes)
            entry.digest.text.write(to: &bytes)
            bytes.append(number: UInt8(entry.digest.asks ? 1 : 0))
            bytes.append(number: UInt8(entry.digest.mayLinkInside ? 1 : 0))
            bytes.append(number: entry.fields.count)
            bytes += entry.fields
        }
        return bytes
    }

    /// Reads what ``bytes`` wrote; `nil` when it is of another version or damaged.
    init?(_ bytes: [UInt8]) {
        var rest = bytes[...]
        guard let version = rest.popLine(), version.elementsEqual(BuildRecord.version.utf8),
            let reading = Fingerprint(&rest)
        else { return nil }
        self.reading = reading
        while let path = rest.popLine() {
            guard let status = Fingerprint(&rest), let head = Fingerprint(&rest),
                let text = Fingerprint(&rest), let asks = rest.popNumber(UInt8.self),
                let mayLinkInside = rest.popNumber(UInt8.self),
                let fields = rest.popCounted()
            else { return nil }
            let digest = PageDigest(
                head: head, text: text, asks: asks == 1, mayLinkInside: mayLinkInside == 1)
            entries.append(
                Entry(
                    path: String(decoding: path, as: UTF8.self), status: status, digest: digest,
                    fields: fields))
        }
        guard rest.isEmpty else { return nil }
    }
}
