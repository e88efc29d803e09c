/// The rows of all series, sorted, and where each series has its own.
struct SeriesIndex {
    /// The rows by series, then in the order of ``Row``.
    private(set) var rows: [Row] = []
    /// The series by company, all models together first, then by model and basis.
    private(set) var all: [Series] = []
    private var ends: [Int] = []
    private var places: [Series: Int] = [:]

    /// Sorts the rows of records into their series, in time linear in their number but for the
    /// sorting within each series.
    init(_ records: [Record]) {
        let numbers = Self.numbered(records)
        all = numbers.series
        places = Dictionary(uniqueKeysWithValues: zip(all, all.indices))
        var starts = [Int](repeating: 0, count: all.count + 1)
        for number in numbers.ofRecord { starts[Int(number) + 1] += 1 }
        for number in all.indices { starts[number + 1] += starts[number] }
        ends = Array(starts.dropFirst())

        var order = [Int32](repeating: 0, count: records.count)
        for (record, number) in numbers.ofRecord.enumerated() {
            order[starts[Int(number)]] = Int32(truncatingIfNeeded: record)
            starts[Int(number)] += 1
        }
        rows = order.map { Row(records[Int($0)], at: Int($0)) }
        for number in all.indices { rows[range(of: number)].sort() }
    }

    /// The number of a series; `nil` when no record is of it.
    func number(of series: Series) -> Int? { places[series] }

    /// The places of a series' rows.
    func range(of number: Int) -> Range<Int> { (number == 0 ? 0 : ends[number - 1])..<ends[number] }

    /// The rows of a series for one calendar year.
    func rows(of number: Int, year: Int) -> ArraySlice<Row> {
        let range = range(of: number)
        let start = rows[range].partitioningIndex { $0.year >= year }
        return rows[start..<rows[start..<range.upperBound].partitioningIndex { $0.year > year }]
    }

    /// The slices of a series' rows by year, in order.
    func years(of number: Int) -> [ArraySlice<Row>] {
        var slices: [ArraySlice<Row>] = []
        var rest = rows[range(of: number)]
        while let first = rest.first {
            let end = rest.partitioningIndex { $0.year > first.year }
            slices.append(rest[..<end])
            rest = rest[end...]
        }
        return slices
    }

    /// How many calendar years the series have rows of, each counted for itself.
    var yearCount: Int {
        all.indices.reduce(0) { count, number in
            let own = rows[range(of: number)]
            return count + zip(own, own.dropFirst()).count { $0.year != $1.year } + 1
        }
    }

    /// The series there are, sorted, and the number of each record's.
    private static func numbered(_ records: [Record]) -> (series: [Series], ofRecord: [Int32]) {
        var found: [Series] = []
        var places: [Series: Int32] = [:]
        var ofRecord: [Int32] = []
        ofRecord.reserveCapacity(records.count)
        var slugs: [String: String] = [:]
        for record in records {
            let model = record.model.map { name in
                if let slug = slugs[name] { return slug }
                let slug = MeasureKey.slug(of: name)
                slugs[name] = slug
                return slug
            }
            let series = Series(company: record.company, model: model, basis: record.basis)
            if let place = places[series] {
                ofRecord.append(place)
            } else {
                let place = Int32(truncatingIfNeeded: found.count)
                places[series] = place
                found.append(series)
                ofRecord.append(place)
            }
        }
        let order = found.indices.sorted { found[$0] < found[$1] }
        var rank = [Int32](repeating: 0, count: found.count)
        for (new, old) in order.enumerated() { rank[old] = Int32(truncatingIfNeeded: new) }
        return (order.map { found[$0] }, ofRecord.map { rank[Int($0)] })
    }
}

extension Series: Comparable {
    /// Orders series by company, then model, all models together first, then basis.
    static func < (a: Series, b: Series) -> Bool {
        (a.company, a.model ?? "", a.basis) < (b.company, b.model ?? "", b.basis)
    }
}
