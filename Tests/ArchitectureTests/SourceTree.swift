import Foundation
import Testing

/// One Swift file of this package, as the tests of the house read it.
struct SourceFile: CustomTestStringConvertible {
    /// The path from the package's folder.
    var path: String
    /// The folder under `Sources` or `Tests`: the target.
    var target: String
    var lines: [String]

    var testDescription: String { path }

    /// The modules that the file imports, without access levels and attributes.
    var imports: [String] {
        lines.compactMap { line in
            let words = line.split(separator: " ")
            guard let index = words.firstIndex(of: "import"), words.count > index + 1,
                words[..<index].allSatisfy({ importModifiers.contains(String($0)) })
            else { return nil }
            // `import struct Foundation.Date` names the module before the dot.
            let name = words[words.count - 1].split(separator: ".")[0]
            return String(name)
        }
    }
}

private let importModifiers: Set = [
    "public", "package", "internal", "private", "fileprivate", "@testable", "@preconcurrency",
    "@_exported", "@_implementationOnly",
]

/// The package's folder, found from this file.
let packageFolder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// All Swift files under a folder of the package, by path.
func swiftFiles(under folder: String) -> [SourceFile] {
    let root = packageFolder.appendingPathComponent(folder)
    let paths = FileManager.default.subpaths(atPath: root.path) ?? []
    return paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
        guard let text = try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
        else { return nil }
        return SourceFile(
            path: "\(folder)/\(path)", target: String(path.split(separator: "/")[0]),
            lines: text.components(separatedBy: "\n"))
    }
}
