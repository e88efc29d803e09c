import Charts

/// Times the drawing of charts; `--mixed N` draws N mixed charts and prints the seconds alone.
@main
struct ChartBenchmark {
    static func main() throws {
        let arguments = CommandLine.arguments
        if arguments.count == 3, arguments[1] == "--mixed", let count = Int(arguments[2]) {
            print(try seconds { try drawMixed(count) })
            return
        }
        let bars = chart(.bars(Bars(series(24))))
        let line = chart(.line(Lines([.init("A", series(5_000)), .init("B", series(5_000))])))
        try report("24 bars, one drawing", 2_000) {
            try bars.render(width: 640, narrow: 320).svg.count
        }
        try report("two lines of 5,000 points, both drawings", 20) { try line.render().svg.count }
        try report("1,000 mixed charts", 1) { try drawMixed(1_000) }
    }

    /// Bars, lines and shares in turn, each a whole figure.
    static func drawMixed(_ count: Int) throws -> Int {
        var bytes = 0
        for index in 0..<count {
            let data = series(6 + index % 19)
            let kind: ChartKind =
                switch index % 3 {
                case 0: .bars(Bars(data))
                case 1: .line(Lines([.init("A", data)]))
                default: .growth(Growth(data, on: "the one before"))
                }
            bytes += try chart(kind).render().html().count
        }
        return bytes
    }

    static func chart(_ kind: ChartKind) -> Chart {
        Chart(kind).title("A title", subtitle: "A subtitle").unit("vehicles").source("A source")
    }

    static func series(_ count: Int) -> [Datum] {
        (0..<count).map { Datum(.number(Double($0)), .exact(Double($0 * 7919 % 9973))) }
    }

    static func seconds(_ body: () throws -> Int) rethrows -> Double {
        let clock = ContinuousClock()
        var bytes = 0
        let time = try clock.measure { bytes = try body() }
        precondition(bytes > 0, "nothing was drawn")
        return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    }

    /// Prints the median of several rounds, per chart.
    static func report(_ name: String, _ rounds: Int, _ body: () throws -> Int) throws {
        _ = try body()
        let times = try (0..<rounds).map { _ in try seconds(body) }.sorted()
        let microseconds = times[times.count / 2] * 1e6
        print("\(name): \(microseconds.rounded()) µs (median of \(rounds))")
    }
}
