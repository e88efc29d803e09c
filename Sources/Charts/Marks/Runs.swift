extension Scales {
    /// The unbroken stretches of a series; an unknown number ends one.
    func runs(_ points: [Datum], _ value: (ChartValue) -> Double? = \.main) -> [[(
        x: Double, y: Double
    )]] {
        var runs: [[(x: Double, y: Double)]] = []
        var run: [(x: Double, y: Double)] = []
        for datum in points {
            if let number = value(datum.value), let point = point(datum.position, number) {
                run.append(point)
            } else if !run.isEmpty {
                runs.append(run)
                run = []
            }
        }
        if !run.isEmpty { runs.append(run) }
        return runs
    }
}
