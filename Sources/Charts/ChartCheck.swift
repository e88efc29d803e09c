import Numbers

/// What every chart must hold to, whatever its kind; the first breach is thrown.
struct ChartCheck {
    var chart: Chart

    /// Checks the limits, the texts and the numbers.
    func run(width: Int, narrow: Int) throws(ChartError) {
        guard !chart.title.isEmpty else { throw .missingTitle }
        for size in [width, narrow] where !ChartLimits.widths.contains(size) {
            throw .sizeOutOfRange(size)
        }
        if let height = chart.height, !ChartLimits.heights.contains(height) {
            throw .sizeOutOfRange(height)
        }
        for text in [chart.title, chart.subtitle, chart.unit] { try check(label: text) }
        for note in chart.annotations { try check(label: note.text) }
        let inputs = chart.kind.composing.inputs
        for series in inputs { try check(series) }
        try chart.kind.composing.check()
        try checkScale(inputs)
    }

    /// Bars have zero on a linear scale; the ends given for the axis hold all numbers.
    private func checkScale(_ inputs: [[Datum]]) throws(ChartError) {
        if chart.scaleType == .log {
            guard !chart.kind.startsAtZero else { throw .barsOnLogScale }
            for datum in inputs.joined() {
                if let low = datum.value.low, low <= 0 {
                    throw .notPositiveOnLogScale(name(datum))
                }
            }
        }
        guard let domain = chart.domain else { return }
        guard domain.lowerBound < domain.upperBound, domain.lowerBound.isFinite,
            domain.upperBound.isFinite
        else { throw .valueOutOfRange("domain") }
        guard !chart.kind.startsAtZero || domain.contains(0) else { throw .barsWithoutZero }
        for datum in inputs.joined() {
            for end in [datum.value.low, datum.value.high] {
                if let end, !domain.contains(end) { throw .outsideDomain(name(datum)) }
            }
        }
    }

    private func check(label: String) throws(ChartError) {
        // Counting characters is slow; no character has less than one byte.
        guard label.utf8.count > ChartLimits.labelLength else { return }
        let count = label.count
        guard count <= ChartLimits.labelLength, label.utf8.count <= ChartLimits.labelLength * 16
        else { throw .labelTooLong(count, limit: ChartLimits.labelLength) }
    }

    private func check(_ series: [Datum]) throws(ChartError) {
        guard series.count <= ChartLimits.points else {
            throw .tooManyPoints(series.count, limit: ChartLimits.points)
        }
        var categories = 0
        for datum in series {
            if case .category(let name) = datum.position {
                try check(label: name)
                categories += 1
            }
            if case .number(let value) = datum.position { try check(value, datum) }
            try check(datum)
        }
        if let datum = series.duplicate { throw .duplicatePosition(name(datum)) }
        guard categories == 0 || categories == series.count else { throw .mixedPositions }
        guard categories <= ChartLimits.categories else {
            throw .tooManyCategories(categories, limit: ChartLimits.categories)
        }
    }

    private func check(_ datum: Datum) throws(ChartError) {
        for end in [datum.value.low, datum.value.high, datum.value.main] {
            if let end { try check(end, datum) }
        }
        switch datum.value {
        case .between(let low, let high) where low > high: throw .invertedRange(name(datum))
        case .projected(let value, let low, let high) where !(low <= value && value <= high):
            throw .invertedRange(name(datum))
        case .unknown(let reason): try check(label: reason)
        default: break
        }
    }

    /// Numbers under 10⁻¹² are refused too: no label could tell them from zero.
    private func check(_ value: Double, _ datum: Datum) throws(ChartError) {
        let size = value.magnitude
        guard value.isFinite, size <= ChartLimits.magnitude, size == 0 || size >= 1e-12 else {
            throw .valueOutOfRange(name(datum))
        }
    }

    private func name(_ datum: Datum) -> String {
        if case .number = datum.position { return "x" }
        return Words(.en).name(of: datum.position)
    }
}
