import Deliveries
import Diagnostics

extension Facts {
    /// Reads `claims.csv` and the claims of front matter.
    mutating func readClaims(
        _ tree: FileTree, _ names: DeclaredNames, _ pages: [PageSource],
        _ diagnostics: inout Diagnostics
    ) {
        let file = FactTable(
            "claims.csv", of: tree, required: ["id", "text", "status"],
            optional: ["sources", "check", "note", "made"], &diagnostics)
        var firsts: [String: SourceLocation] = [:]
        if let file {
            for index in 0..<file.table.rowCount {
                let row = FactRow(file.table.row(index))
                guard let claim = claim(row, file, names, &diagnostics) else { continue }
                add(claim, &firsts, &diagnostics)
            }
        }
        for page in pages {
            for claim in page.frontMatter.claims {
                for key in claim.sources where !names.sources.contains(key) {
                    diagnostics.report(
                        ContentProblems.undeclared(
                            .source, Located(key, at: claim.location), among: names.sources))
                }
                add(claim, &firsts, &diagnostics)
            }
        }
    }

    /// Adds a claim, unless one has its id.
    private mutating func add(
        _ claim: Claim, _ firsts: inout [String: SourceLocation], _ diagnostics: inout Diagnostics
    ) {
        if let first = firsts[claim.id] {
            diagnostics.report(
                ContentProblems.duplicateKey(claim.id, at: claim.location, first: first))
        } else {
            firsts[claim.id] = claim.location
            claims.append(claim)
        }
    }

    private func claim(
        _ cells: FactRow, _ file: FactTable, _ names: DeclaredNames,
        _ diagnostics: inout Diagnostics
    ) -> Claim? {
        var row = cells
        let id = row.required(file.column("id"), "id", &diagnostics)
        let text = row.required(file.column("text"), "text", &diagnostics)
        let status = row.word(
            file.column("status"), "status", Claim.Status.self, &diagnostics)
        let keys = (row.text(file.column("sources")) ?? "")
            .split { $0 == ";" || $0.isWhitespace }.map(String.init)
        for key in keys {
            row.check(key, file.column("sources"), .source, among: names.sources, &diagnostics)
        }
        let made = row.day(file.column("made"), &diagnostics)
        guard row.isWhole, let id, let text, let status else { return nil }
        let check = row.text(file.column("check"))
        return Claim(
            at: row.location(file.column("id")),
            checkAt: check.map { _ in row.location(file.column("check")) }, id: id, text: text,
            status: status, sources: keys, check: check,
            note: row.text(file.column("note")) ?? "", made: made)
    }
}
