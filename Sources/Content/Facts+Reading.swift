public import Deliveries
public import Diagnostics

extension Facts {
    /// Reads `deliveries.csv targets.csv events.csv sources.csv claims.csv` of `content/data`.
    ///
    /// A file that does not exist holds nothing. Every problem is reported at its cell, and a row
    /// with one is left out. What single rows cannot show, such as records that contradict each
    /// other, is for ``Ledger`` to report.
    ///
    /// - Parameters:
    ///   - tree: The files.
    ///   - settings: The declared companies and bases. When neither the settings nor the pages
    ///     declare a company, records may name any.
    ///   - pages: The pages; those of the section `companies` declare companies, and `claims` of
    ///     front matter join the ledger.
    ///   - diagnostics: What is wrong, at its cell.
    public init(
        reading tree: FileTree, settings: Settings, pages: [PageSource] = [],
        _ diagnostics: inout Diagnostics
    ) {
        self.init(
            companies: settings.companies, bases: settings.bases,
            defaultBasis: settings.defaultBasis)
        declareCompanies(of: pages)
        readSources(tree, &diagnostics)
        let names = DeclaredNames(self)
        readRecords(tree, names, &diagnostics)
        readTargets(tree, names, &diagnostics)
        readEvents(tree, names, &diagnostics)
        readClaims(tree, names, pages, &diagnostics)
    }

    private mutating func declareCompanies(of pages: [PageSource]) {
        var declared = Set(companies.map(\.slug))
        for page in pages where page.section == "companies" && page.kind != .section {
            guard declared.insert(page.slug).inserted else { continue }
            let name = page.frontMatter.title?.value ?? page.slug
            companies.append(Company(slug: page.slug, name: name))
        }
    }

    private mutating func readSources(_ tree: FileTree, _ diagnostics: inout Diagnostics) {
        guard
            let file = FactTable(
                "sources.csv", of: tree, required: ["key", "title"],
                optional: ["publisher", "url", "published", "accessed"], &diagnostics)
        else { return }
        var firsts: [String: Int] = [:]
        for index in 0..<file.table.rowCount {
            var row = FactRow(file.table.row(index))
            let key = row.required(file.column("key"), "key", &diagnostics)
            let title = row.required(file.column("title"), "title", &diagnostics)
            let url = row.text(file.column("url")) ?? ""
            if !url.isEmpty, !url.hasPrefix("https://"), !url.hasPrefix("http://") {
                row.report(
                    ContentProblems.badURL(at: row.location(file.column("url"))), &diagnostics)
            }
            let published = row.day(file.column("published"), &diagnostics)
            let accessed = row.day(file.column("accessed"), &diagnostics)
            let place = row.location(file.column("key"))
            if let key, let first = firsts[key] {
                row.report(
                    ContentProblems.duplicateKey(
                        key, at: place, first: sources[first].location), &diagnostics)
            }
            guard row.isWhole, let key, let title else { continue }
            firsts[key] = sources.count
            sources.append(
                Source(
                    at: place, key: key, title: title,
                    publisher: row.text(file.column("publisher")) ?? "", url: url,
                    published: published, accessed: accessed))
        }
    }

    private mutating func readTargets(
        _ tree: FileTree, _ names: DeclaredNames, _ diagnostics: inout Diagnostics
    ) {
        guard
            let file = FactTable(
                "targets.csv", of: tree, required: ["company", "period", "units", "action"],
                optional: ["units_high", "announced", "announced_by", "source", "note"],
                &diagnostics)
        else { return }
        let (units, action) = (file.column("units"), file.column("action"))
        for index in 0..<file.table.rowCount {
            var row = FactRow(file.table.row(index))
            let company = row.company(file, names, &diagnostics)
            let period = row.period(file.column("period"), &diagnostics)
            let done = row.word(action, "action", TargetEvent.Action.self, &diagnostics)
            if done != .withdrawn { _ = row.required(units, "units", &diagnostics) }
            let low = row.units(units, &diagnostics)
            let high = row.units(file.column("units_high"), &diagnostics)
            let announced = row.day(file.column("announced"), &diagnostics)
            let source = row.source(file, names, &diagnostics)
            guard row.isWhole, let company, let period, let done else { continue }
            targets.append(
                TargetEvent(
                    at: row.location(units), actionColumn: row.location(action).column,
                    periodColumn: row.location(file.column("period")).column, company: company,
                    period: period, units: low ?? 0, unitsHigh: high, action: done,
                    announced: announced,
                    announcedBy: row.text(file.column("announced_by")) ?? "", source: source,
                    note: row.text(file.column("note")) ?? ""))
        }
    }

    private mutating func readEvents(
        _ tree: FileTree, _ names: DeclaredNames, _ diagnostics: inout Diagnostics
    ) {
        guard
            let file = FactTable(
                "events.csv", of: tree, required: ["date", "company", "title"],
                optional: ["source", "note"], &diagnostics)
        else { return }
        for index in 0..<file.table.rowCount {
            var row = FactRow(file.table.row(index))
            _ = row.required(file.column("date"), "date", &diagnostics)
            let date = row.day(file.column("date"), &diagnostics)
            let company = row.company(file, names, &diagnostics)
            let title = row.required(file.column("title"), "title", &diagnostics)
            let source = row.source(file, names, &diagnostics)
            guard row.isWhole, let date, let company, let title else { continue }
            events.append(
                Event(
                    at: row.location(file.column("date")), date: date, company: company,
                    title: title, source: source, note: row.text(file.column("note")) ?? ""))
        }
    }
}
