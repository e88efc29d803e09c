import Diagnostics

extension SitePlan {
    /// Two files of the output cannot have one path, nor can one lie below the other.
    func reportClashes(_ diagnostics: inout Diagnostics) {
        let names = fileNames.sorted { $0.path.precedesByBytes($1.path) }
        var owners: [String: SourceLocation] = [:]
        for name in names {
            if let first = owners.updateValue(name.place, forKey: name.path) {
                diagnostics.report(SiteProblems.sameFile(name.path, at: name.place, as: first))
            }
        }
        // Nothing but an owner can take a document's place, and nothing lies below a document.
        for page in pages where !page.isDocument {
            let files = page.files
            for file in files {
                if let other = owners[file] {
                    let place = page.location(composer.cards)
                    diagnostics.report(SiteProblems.sameFile(file, at: other, as: place))
                } else if file != files[0] || !file.hasSuffix("/index.html") {
                    owners[file] = page.location(composer.cards)
                }
            }
        }
        for (path, location) in owners {
            report(documentAt: path, location, &diagnostics)
            report(names, below: path, location, &diagnostics)
        }
    }

    private func report(
        documentAt file: String, _ location: SourceLocation, _ diagnostics: inout Diagnostics
    ) {
        guard file.hasSuffix("/index.html") else { return }
        let path = PagePath(String(file.dropLast("index.html".count)))
        let place = pages.partitioningIndex { $0.path >= path }
        for page in pages[place...].prefix(while: { $0.path == path }) where page.isDocument {
            diagnostics.report(
                SiteProblems.sameFile(file, at: location, as: page.location(composer.cards)))
        }
    }

    private func report(
        _ names: [PlannedFiles.Name], below file: String, _ location: SourceLocation,
        _ diagnostics: inout Diagnostics
    ) {
        let prefix = file + "/"
        func isBelow(_ path: String) -> Bool { path.utf8.starts(with: prefix.utf8) }
        func isPast(_ path: String) -> Bool {
            !path.precedesByBytes(prefix)
        }
        let pages = pages[pages.partitioningIndex { isPast($0.path.address) }...]
        for page in pages.prefix(while: { isBelow($0.path.address) }) {
            diagnostics.report(
                SiteProblems.fileAsFolder(
                    file, at: page.location(composer.cards), as: location))
        }
        let others = names[names.partitioningIndex { isPast($0.path) }...]
        for other in others.prefix(while: { isBelow($0.path) }) {
            diagnostics.report(SiteProblems.fileAsFolder(file, at: other.place, as: location))
        }
    }
}

extension PlannedFiles.Name {
    /// Where problems of the file are reported.
    fileprivate var place: SourceLocation {
        location ?? SourceLocation(file: "content/" + path)
    }
}
