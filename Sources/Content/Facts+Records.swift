import Dates
import Deliveries
import Diagnostics

extension Facts {
    /// Reads `deliveries.csv`.
    mutating func readRecords(
        _ tree: FileTree, _ names: DeclaredNames, _ diagnostics: inout Diagnostics
    ) {
        guard
            let file = FactTable(
                "deliveries.csv", of: tree, required: ["company", "period", "units"],
                optional: ["model", "precision", "basis", "published", "source", "note"],
                &diagnostics)
        else { return }
        let reader = RecordReader(file, names, defaultBasis: defaultBasis)
        records.reserveCapacity(file.table.rowCount)
        for index in 0..<file.table.rowCount {
            guard let record = reader.record(file.table.row(index), &diagnostics) else { continue }
            records.append(record)
        }
    }
}

/// The names that rows may use.
struct DeclaredNames {
    let companies: Set<String>
    let bases: Set<String>
    let sources: Set<String>

    init(_ facts: Facts) {
        companies = Set(facts.companies.map(\.slug))
        bases = Set(facts.bases.map(\.slug))
        sources = Set(facts.sources.map(\.key))
    }
}

/// Reads a row of `deliveries.csv`, its columns looked up once.
private struct RecordReader {
    private let file: FactTable
    private let names: DeclaredNames
    private let defaultBasis: String
    private let model, period, units, precision, basis, published, note: Int?

    init(_ file: FactTable, _ names: DeclaredNames, defaultBasis: String) {
        self.file = file
        self.names = names
        self.defaultBasis = defaultBasis
        model = file.column("model")
        period = file.column("period")
        units = file.column("units")
        precision = file.column("precision")
        basis = file.column("basis")
        published = file.column("published")
        note = file.column("note")
    }

    func record(_ cells: CSVTable.Row, _ diagnostics: inout Diagnostics) -> Record? {
        var row = FactRow(cells)
        let company = row.company(file, names, &diagnostics)
        let period = row.period(period, &diagnostics)
        _ = row.required(units, "units", &diagnostics)
        let count = row.units(units, &diagnostics)
        let precision =
            precision == nil
            ? .exact : row.word(precision, "precision", Precision.self, &diagnostics)
        let basisName = row.text(basis)
        row.check(basisName, basis, .basis, among: names.bases, &diagnostics)
        let day = row.day(published, &diagnostics)
        let source = row.source(file, names, &diagnostics)
        guard row.isWhole, let company, let period, let count, let precision else { return nil }
        return Record(
            at: row.location(units),
            publishedColumn: published.map { row.location($0).column } ?? 0,
            company: company, model: row.text(model), period: period, units: count,
            precision: precision, basis: basisName ?? defaultBasis, published: day,
            source: source, note: row.text(note) ?? "")
    }
}

extension FactRow {
    /// The company of a row, which must be declared unless none is.
    mutating func company(
        _ file: FactTable, _ names: DeclaredNames, _ diagnostics: inout Diagnostics
    ) -> String? {
        let column = file.column("company")
        guard let slug = required(column, "company", &diagnostics) else { return nil }
        if !names.companies.isEmpty {
            check(slug, column, .company, among: names.companies, &diagnostics)
        }
        return slug
    }

    /// The source of a row, which must be one of `sources.csv`; `nil` when the cell is empty.
    mutating func source(
        _ file: FactTable, _ names: DeclaredNames, _ diagnostics: inout Diagnostics
    ) -> String? {
        let key = text(file.column("source"))
        check(key, file.column("source"), .source, among: names.sources, &diagnostics)
        return key
    }
}
