import Foundation

/// The one folder whose files are served, and nothing beside it.
struct ServedFolder {
    /// The folder's path.
    var path: String

    /// What an address leads to.
    enum Target: Equatable {
        /// A file, by its path from the folder.
        case file(String)
        /// A folder that was asked for without its last slash: the address with one.
        case redirect(String)
        case nothing
    }

    /// Finds what an address leads to: `/a%20b/` is the file `a b/index.html`.
    ///
    /// An address with `..`, hidden names, a second slash or a backslash, encoded or not, or one on
    /// whose way a symbolic link lies, leads to nothing.
    func target(of address: String) -> Target {
        guard address.hasPrefix("/"), let decoded = address.removingPercentEncoding,
            !decoded.utf8.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\\") })
        else { return .nothing }
        var names = decoded.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        let isFolder = names.last == ""
        if isFolder { names.removeLast() }
        guard names.allSatisfy({ !$0.isEmpty && !$0.hasPrefix(".") }) else { return .nothing }
        var kind = kind(of: path)
        var file = ""
        for name in names {
            guard kind == S_IFDIR else { return .nothing }
            file += (file.isEmpty ? "" : "/") + name
            kind = self.kind(of: path + "/" + file)
        }
        switch kind {
        case S_IFREG where !isFolder: return .file(file)
        case S_IFDIR where !isFolder: return .redirect(address + "/")
        case S_IFDIR: return index(of: file)
        default: return .nothing
        }
    }

    /// The bytes of a file in the folder; `nil` when there is none.
    func contents(of file: String) -> Data? {
        FileManager.default.contents(atPath: path + "/" + file)
    }

    private func index(of folder: String) -> Target {
        let file = (folder.isEmpty ? "" : folder + "/") + "index.html"
        return kind(of: path + "/" + file) == S_IFREG ? .file(file) : .nothing
    }

    /// What a path names, without following a symbolic link.
    private func kind(of path: String) -> mode_t? {
        var status = stat()
        return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
    }
}
