import Diagnostics

extension SitePlan {
    /// Two files of the output cannot have one path, nor can one lie below the other.
    func reportClashes(_ diagnostics: inout Diagnostics) {
        let others =
            files.map { ($0.path, $0.location) } + copies.map { ($0.path, SourceLocation?.none) }
        var owners: [String: SourceLocation] = [:]
        for (path, location) in others {
            let own = location ?? SourceLocation(file: "content/" + path)
            if let first = owners.updateValue(own, forKey: path) {
                diagnostics.report(SiteProblems.sameFile(path, at: own, as: first))
            }
        }
        for page in pages {
            for file in page.files {
                if let other = owners[file] {
                    diagnostics.report(SiteProblems.sameFile(file, at: other, as: page.location))
                } else if file != page.files[0] || !file.hasSuffix("/index.html") {
                    owners[file] = page.location
                }
            }
        }
        for (path, location) in owners { reportFiles(below: path, location, &diagnostics) }
    }

    private func reportFiles(
        below file: String, _ location: SourceLocation, _ diagnostics: inout Diagnostics
    ) {
        let prefix = file + "/"
        func isBelow(_ path: String) -> Bool { path.utf8.starts(with: prefix.utf8) }
        func isPast(_ path: String) -> Bool {
            !path.utf8.lexicographicallyPrecedes(prefix.utf8)
        }
        let pages = pages[pages.partitioningIndex { isPast($0.path.address) }...]
        for page in pages.prefix(while: { isBelow($0.path.address) }) {
            diagnostics.report(
                SiteProblems.fileAsFolder(file, at: page.location, as: location))
        }
        let files = files[files.partitioningIndex { isPast($0.path) }...]
        for other in files.prefix(while: { isBelow($0.path) }) {
            let own = other.location ?? SourceLocation(file: "content/" + other.path)
            diagnostics.report(SiteProblems.fileAsFolder(file, at: own, as: location))
        }
    }
}
