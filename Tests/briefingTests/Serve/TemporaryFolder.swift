import Foundation

/// A folder of files for one test.
struct TemporaryFolder: ~Copyable {
    let path: String

    /// Makes the folder with files: their paths and texts.
    init(_ files: [String: String] = [:]) throws {
        path =
            FileManager.default.temporaryDirectory
            .appendingPathComponent("briefing-test-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (file, text) in files { try write(text, to: file) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file in the folder.
    func write(_ text: String, to file: String) throws {
        let url = URL(fileURLWithPath: path + "/" + file)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: url, atomically: true, encoding: .utf8)
    }
}
