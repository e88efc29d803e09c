/// The folders that files lie in.
struct FolderTree: Sendable {
    /// The path of each folder, empty or ending in `/`; those above stand before it.
    private(set) var folders = [""]
    /// The name of each in the one above it.
    private(set) var names = [""]
    /// The place of the folder of each file.
    private(set) var folderOfFile: [Int] = []
    /// The folders in each folder.
    private(set) var children: [[Int]] = [[]]

    /// Finds the folders of files, which come in the order of the bytes of their paths.
    init(_ files: [String]) {
        folderOfFile.reserveCapacity(files.count)
        // The folders that the last file lies in, from above.
        var open = [0]
        for var file in files {
            while let last = open.last, !file.startsWithBytes(of: folders[last]) {
                open.removeLast()
            }
            file.withUTF8 { bytes in
                var start = folders[open.last ?? 0].utf8.count
                while let slash = bytes[start...].firstIndex(of: UInt8(ascii: "/")) {
                    children[open.last ?? 0].append(folders.count)
                    open.append(folders.count)
                    folders.append(String(decoding: bytes[...slash], as: UTF8.self))
                    names.append(String(decoding: bytes[start..<slash], as: UTF8.self))
                    children.append([])
                    start = slash + 1
                }
            }
            folderOfFile.append(open.last ?? 0)
        }
    }
}
