import Charts

/// Times the drawing of charts; `--mixed N`, `--bars N` and `--lines N` draw N of them once and
/// print the seconds alone.
@main
struct ChartBenchmark {
    static func main() throws {
        let arguments = CommandLine.arguments
        let bars = chart(.bars(Bars(series(24))))
        let lines = chart(.line(Lines([.init("A", series(5_000)), .init("B", series(5_000))])))
        if arguments.count == 3, let count = Int(arguments[2]) {
            let time = try seconds {
                switch arguments[1] {
                case "--bars": try drawn(bars, count)
                case "--lines": try drawn(lines, count)
                default: try mixed(count)
                }
            }
            print(time)
            return
        }
        print("Each is a whole figure: two drawings, description, and their bytes.")
        try report("24 bars", 2_000) { try drawn(bars, 1) }
        try report("two lines of 5,000 points", 100) { try drawn(lines, 1) }
        try report("1,000 mixed charts with their tables", 5) { try mixed(1_000) }
    }

    /// The bytes of both drawings, so many times.
    static func drawn(_ chart: Chart, _ count: Int) throws -> Int {
        var bytes = 0
        for _ in 0..<count {
            let figure = try chart.render()
            bytes += figure.svg.count + figure.narrowSVG.count
        }
        return bytes
    }

    /// Bars, lines and changes in turn, each a whole figure with its table.
    static func mixed(_ count: Int) throws -> Int {
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

    /// Prints the least and the median of several rounds.
    static func report(_ name: String, _ rounds: Int, _ body: () throws -> Int) throws {
        _ = try body()
        let times = try (0..<rounds).map { _ in try seconds(body) * 1e6 }.sorted()
        let (least, median) = (times[0].rounded(), times[times.count / 2].rounded())
        print("\(name): \(least) µs at best, \(median) µs in the median of \(rounds)")
    }
}
