/// What is known of the published site, and of the one that was published before, since they were
/// exchanged last.
struct Exchange: Hashable, Sendable {
    /// Files of the published site that no build made.
    var foreign: [String] = []
    /// The time, in nanoseconds of the file system's clock, since which a folder of the published
    /// site that has not changed holds what it held then.
    var settled = 0
    /// What is known of the site before; `nil` when nothing can be made upon it.
    var previous: Previous?

    /// The site that was published before.
    struct Previous: Hashable, Sendable {
        /// The files in which it differs from the published one.
        var behind: Set<String>
        /// The same as of the published one.
        var settled: Int
    }
}

extension Exchange {
    /// What is known as a file: the marker of the published site, then numbers and paths.
    func bytes(of marker: [UInt8]) -> [UInt8] {
        var bytes = marker
        bytes.append(number: settled)
        bytes.append(number: previous?.settled ?? 0)
        bytes.append(number: UInt8(previous == nil ? 0 : 1))
        for paths in [foreign, previous?.behind.sorted() ?? []] {
            bytes.append(number: paths.count)
            for path in paths {
                bytes.append(number: path.utf8.count)
                bytes += path.utf8
            }
        }
        return bytes
    }

    /// Reads what ``bytes(of:)`` wrote; `nil` when it tells of a site with another marker, or is
    /// damaged.
    init?(_ bytes: [UInt8], of marker: [UInt8]) {
        guard bytes.starts(with: marker) else { return nil }
        var rest = bytes[marker.count...]
        guard let settled = rest.popNumber(Int.self), let before = rest.popNumber(Int.self),
            let hasPrevious = rest.popNumber(UInt8.self), let foreign = rest.popPaths(),
            let behind = rest.popPaths(), rest.isEmpty
        else { return nil }
        self.foreign = foreign
        self.settled = settled
        previous = hasPrevious == 1 ? Previous(behind: Set(behind), settled: before) : nil
    }
}

extension ArraySlice<UInt8> {
    /// Takes paths off the front, before which their count stands; `nil` when there are fewer.
    fileprivate mutating func popPaths() -> [String]? {
        guard let count = popNumber(Int.self) else { return nil }
        var paths: [String] = []
        while paths.count < count {
            guard let path = popCounted() else { return nil }
            paths.append(String(decoding: path, as: UTF8.self))
        }
        return paths
    }
}
