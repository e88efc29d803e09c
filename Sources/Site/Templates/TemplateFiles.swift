import Content
import Diagnostics
import Templates

/// The templates of a site: its own files, and the default ones for those it has not.
struct TemplateFiles: Hashable, Sendable {
    /// All files by their path under `templates/`.
    let files: [String: [UInt8]]
    /// The paths of the site's own files.
    private let own: Set<String>

    /// Finds the files of a site.
    init(_ tree: FileTree) {
        var files = DefaultTemplates.files
        var own: Set<String> = []
        for path in tree.paths(under: "templates") {
            let name = String(path.dropFirst("templates/".count))
            files[name] = tree[path]
            own.insert(name)
        }
        self.files = files
        self.own = own
    }

    /// Parses and checks the templates.
    func templates(_ diagnostics: inout Diagnostics) -> TemplateSet {
        let sources = files.filter { $0.key.hasSuffix(".mustache") }.sorted { $0.key < $1.key }
        var shapes = Shape.pages
        shapes["layout"] = Shape.layout
        return TemplateSet(
            sources.map { path, bytes in
                TemplateSet.Source(
                    name: String(path.dropLast(".mustache".count)), file: "templates/" + path,
                    bytes: bytes, isKnown: !own.contains(path))
            }, shapes: shapes, &diagnostics)
    }

    /// The files of `templates/assets/`, under names that change with their bytes.
    var assets: [(path: String, name: String, bytes: [UInt8])] {
        files.filter { $0.key.hasPrefix("assets/") }.sorted { $0.key < $1.key }.map { path, bytes in
            var fingerprint = Fingerprint()
            fingerprint.add(bytes)
            let dot = path.lastIndex(of: ".") ?? path.endIndex
            let name = path[..<dot] + "." + fingerprint.hex.prefix(8) + path[dot...]
            return (path, String(name), bytes)
        }
    }

    /// Where templates find their stylesheet and scripts.
    var assetNames: AssetNames {
        let names = Dictionary(uniqueKeysWithValues: assets.map { ($0.path, $0.name) })
        var found = AssetNames()
        found.stylesheet = names[found.stylesheet] ?? found.stylesheet
        found.themeScript = names[found.themeScript] ?? found.themeScript
        found.searchScript = names[found.searchScript] ?? found.searchScript
        return found
    }

    /// A summary of all templates, which every page depends on.
    var fingerprint: Fingerprint {
        var fingerprint = Fingerprint()
        for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
            fingerprint.add(path)
            fingerprint.add(bytes)
        }
        return fingerprint
    }
}
