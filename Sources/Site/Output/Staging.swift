/// A folder in which a site, or a part of it, is made.
struct Staging: Sendable {
    /// The folder.
    let path: String

    /// Starts with nothing in it.
    func begin() throws(DiskError) {
        try Disk.removeTree(path)
        try Disk.makeFolder(path)
    }

    /// Writes a file that it does not have.
    func write(_ bytes: [UInt8], to file: String) throws(DiskError) {
        try makeFolder(of: file)
        try Disk.write(bytes, to: path + "/" + file)
    }

    /// Takes over a file of another folder, in which it stays.
    func link(_ file: String, from folder: String) throws(DiskError) {
        try makeFolder(of: file)
        try Disk.link(folder + "/" + file, to: path + "/" + file)
    }

    /// Takes a file out of another folder, over the one that it has.
    func take(_ file: String, from folder: Staging) throws(DiskError) {
        try makeFolder(of: file)
        try Disk.move(folder.path + "/" + file, to: path + "/" + file)
    }

    private func makeFolder(of file: String) throws(DiskError) {
        if let folder = Disk.parent(of: path + "/" + file) { try Disk.makeFolder(folder) }
    }
}
