import Content
import Diagnostics

/// Finds the table that a block draws.
struct DataTable {
    let site: SiteModel

    /// The rows written into the block, or those of a file in `content/data`.
    func table(_ data: BlockData, _ diagnostics: inout Diagnostics) -> CSVTable? {
        switch data {
        case .inline(let table): return table
        case .file(let name):
            let path = "content/data/" + name.value
            guard let bytes = site.files.tree[path] else {
                let files = site.files.tree.paths(under: "content/data").map {
                    String($0.dropFirst("content/data/".count))
                }
                diagnostics.report(SiteProblems.missingDataFile(name, files))
                return nil
            }
            return CSVTable(bytes, at: SourceLocation(file: path, line: 1, column: 1), &diagnostics)
        }
    }
}
