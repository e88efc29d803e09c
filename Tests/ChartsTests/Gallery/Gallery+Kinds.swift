import Charts
import Dates
import Numbers

extension Gallery {
    static let kinds: [Exhibit] = [
        exhibit("bars", bars(sixQuarters), "Deliveries nearly quadrupled in five quarters"),
        exhibit(
            "bars-precise",
            bars([
                ("2024-Q2", .exact(27_307)), ("2024-Q3", .exact(39_790)),
                ("2024-Q4", .between(65_000, 69_757)), ("2025-Q1", .exact(75_869)),
                ("2025-Q2", .exact(81_302)), ("2025-Q3", .exact(108_796)),
                ("2025-Q4", .atLeast(144_033)), ("2026-Q1", .atLeast(80_000)),
            ]), "The fourth quarter of 2025 beat the third by at least 35,237 cars", unit: "cars"),
        exhibit(
            "cumulative", cumulative(totals, announced),
            "Deliveries stood at 266k at the end of September"),
        exhibit(
            "cumulative-floors",
            cumulative(
                totals + [
                    Datum(period("2025-10"), .atLeast(305_967)),
                    Datum(period("2025-11"), .atLeast(345_967)),
                    Datum(period("2025-12"), .atLeast(410_000)),
                ], announced),
            "Deliveries overtook each of three targets, the last by at least 10,000", unit: "cars",
            asOf: "2026-01-03"),
        exhibit(
            "cumulative-projected",
            cumulative(
                totals, Array(announced.prefix(2)),
                .init(
                    day("2025-12-31"), .projected(374_763, low: 347_269, high: 401_962),
                    method: "at the pace of the second quarter to 1.25 times that of the third")),
            "At the third quarter’s pace the raised target is passed around 10 December"),
        exhibit(
            "targets", targets, "The fourth raise in eleven months, to 350,000", unit: "cars"),
        exhibit(
            "bullet",
            .bullet(
                Bullet(
                    "Delivered", .atLeast(80_000), targets: [.init("Target", 550_000)],
                    pace: .init("Even pace", 137_500))),
            "A quarter of 2026 is over, and at least 14.5% of its target is delivered",
            unit: "cars"),
        exhibit(
            "bullet-ranges",
            .bullet(
                Bullet(
                    "Delivered", .exact(265_967),
                    targets: [.init("First", 300_000), .init("Raised", 350_000)],
                    pace: .init("Even pace", 262_500), ranges: [150_000, 250_000, 400_000])),
            "76% of the raised 2025 target by the end of September"),
        exhibit("peers", peers, "Leapmotor delivered the most of five makers", unit: "cars"),
        exhibit(
            "growth",
            .growth(
                Growth(
                    [
                        Datum(period("2024-Q2"), .unknown(reason: "no base")),
                        Datum(period("2024-Q3"), .exact(0.457)),
                        Datum(period("2024-Q4"), .exact(0.752)),
                        Datum(period("2025-Q1"), .exact(-0.089)),
                        Datum(period("2025-Q2"), .exact(0.072)),
                        Datum(period("2025-Q3"), .atLeast(0.338)),
                    ], on: "the quarter before")),
            "Growth was fastest in the fourth quarter of 2024", unit: "",
            format: .percent(places: 1)),
        exhibit(
            "growth-points",
            .growth(
                Growth(
                    [
                        Datum(period("2025-Q1"), .exact(0.012)),
                        Datum(period("2025-Q2"), .exact(-0.004)),
                        Datum(period("2025-Q3"), .between(-0.003, 0.021)),
                    ], on: "the share of the quarter before")),
            "The share of the market rose by 1.2 points in the first quarter", unit: "",
            format: .points(places: 1)),
        exhibit("share", .share(Share([oneWhole])), "The third quarter alone brought 31%"),
        exhibit("share-columns", .share(Share(wholes)), "Sedans gave way to SUVs in a year"),
        exhibit("line", .line(Lines(makers)), "Two makers passed 50,000 a month"),
        exhibit(
            "line-subject",
            .line(Lines(makers.enumerated().map { .init($1.name, $1.data, isSubject: $0 == 1) })),
            "One maker against three others"),
        exhibit(
            "line-log",
            .line(
                Lines(
                    [
                        .init(
                            "Stock",
                            (0..<12).map {
                                Datum(.number(Double($0)), .exact(3 * Double(1 << $0)))
                            })
                    ])), "Doubling is a straight line on a logarithmic scale", scale: .log),
        exhibit(
            "multiples", multiples,
            "Three of five makers reached their 2025 target; two fell well short", unit: "cars"),
        exhibit(
            "heatmap",
            .heatmap(
                Heatmap(
                    (0..<31).map {
                        Datum(month(2023 * 12 + 5 + $0), .exact(Double(4_000 + $0 * $0 * 47)))
                    })), "Every autumn is stronger than the last"),
        exhibit(
            "sparkline",
            .sparkline(Sparkline(sixQuarters.map { Datum(period($0.0), $0.1) })), "Six quarters"),
        exhibit(
            "waterfall",
            .waterfall(
                Waterfall(
                    "2024", 136_854,
                    [
                        .init("SU7", 121_302), .init("YU7", 168_100), .init("Exports", 2_044),
                        .init("Recalled", -18_300),
                    ], endName: "2025")), "A new model brought most of the growth"),
        Exhibit(name: "marks", chart: marks),
        Exhibit(name: "marks-grid", chart: grid),
        exhibit("bars-zh", bars(sixQuarters), "五个季度交付量接近四倍", unit: "辆", locale: .zh),
        exhibit(
            "bars-de", bars(sixQuarters), "Fast viermal so viele Auslieferungen", unit: "Fahrzeuge",
            locale: .de),
    ]

    static func month(_ number: Int) -> ChartPosition {
        Period(.month, holdingMonth: number).map(ChartPosition.period) ?? .category("\(number)")
    }

    private static let targets = ChartKind.targets(
        Targets(
            [
                .init(
                    "2024",
                    [
                        TargetRevision(day("2024-03-28"), .exact(76_000)),
                        TargetRevision(day("2024-04-23"), .exact(100_000)),
                        TargetRevision(day("2024-05-23"), .exact(120_000)),
                        TargetRevision(day("2024-11-18"), .exact(130_000)),
                    ], end: day("2025-01-01"), outcome: .exact(136_854)),
                .init(
                    "2025",
                    [
                        TargetRevision(day("2025-01-03"), .exact(300_000), word: "reported"),
                        TargetRevision(day("2025-03-18"), .exact(350_000)),
                    ]),
            ], until: day("2025-04-01")))

    private static let peers = ChartKind.peers(
        Peers([
            .init("XPeng", .exact(429_445)),
            .init("Xiaomi", .atLeast(410_000), isSubject: true),
            .init("Leapmotor", .exact(596_555)),
            .init("NIO", .exact(326_028), asOf: day("2025-12-31")),
            .init("Li Auto", .about(406_343), caveat: "sum of its quarters"),
        ]))

    private static let oneWhole = Share.Whole(
        "2025",
        [
            .init("Q1 2025", 75_869), .init("Q2 2025", 81_302), .init("Q3 2025", 108_796),
            .init("To go", 84_033, isRest: true),
        ])

    private static let wholes = [
        ("Q4 2024", 69.0, 0.0, 1.0), ("Q1 2025", 74, 0, 2), ("Q2 2025", 72, 6, 3),
        ("Q3 2025", 58, 46, 5),
    ].map { name, sedan, suv, other in
        Share.Whole(name, [.init("Sedan", sedan), .init("SUV", suv), .init("Other", other)])
    }

    private static let makers = [
        ("Leapmotor", 12.0, 3.1), ("Xiaomi", 7, 1.9), ("NIO", 16, 1.7), ("Li Auto", 34, -0.2),
    ].map { name, start, slope in
        Lines.Series(
            name,
            (0..<18).map { index in
                let value = (start + slope * Double(index)) * 1_000 + Double(index * 7919 % 3_000)
                let gap = name == "NIO" && (6...7).contains(index)
                return Datum(
                    month(2024 * 12 + 3 + index),
                    gap ? .unknown(reason: "not published") : .exact(value))
            })
    }

    private static let multiples = ChartKind.multiples(
        Multiples(
            [
                panel("XPeng 113.0%", [94_008, 197_189, 313_196, 429_445], .exact(380_000)),
                panel(
                    "Leapmotor 102.9%", [87_552, 221_664, 395_516, 596_555],
                    .between(580_000, 650_000)),
                .init(
                    "Xiaomi ≥ 102.5%", subtitle: "≥ 410,000 of 400,000", isSubject: true,
                    totals + [Datum(period("2025-Q4"), .atLeast(410_000))], target: .exact(400_000)),
                panel("NIO 73.8%", [42_094, 114_150, 201_221, 326_028], .exact(442_000)),
                panel("Li Auto 63.5%", [92_864, 203_938, 297_149, 406_343], .exact(640_000)),
            ], start: day("2025-01-01"), startsAtZero: true))

    private static func panel(_ title: String, _ values: [Double], _ target: ChartValue)
        -> Multiples.Panel
    {
        .init(
            title, subtitle: "cars in 2025",
            zip(1...4, values).map { Datum(period("2025-Q\($0)"), .exact($1)) }, target: target)
    }

    private static var grid: Chart {
        Chart(
            ["SU7", "YU7", "YU9"].enumerated().flatMap { row, name in
                sixQuarters.map { (name, $0.0, $0.1.main.map { $0 / Double(row + 1) } ?? 0) }
            }
        ) { cell in
            RectangleMark(
                x: .value("Quarter", cell.1), y: .value("Model", cell.0),
                value: .value("Vehicles", cell.2.rounded()))
        }
        .title("Cells in rows of one’s own", subtitle: "A grid of models and quarters")
        .unit("vehicles").source("Company results", asOf: day("2025-11-18"))
    }

    private static var marks: Chart {
        Chart(sixQuarters) { quarter in
            if let period = Period(quarter.0) {
                LineMark(x: .value("Quarter", period), y: .value("Vehicles", quarter.1))
                PointMark(x: .value("Quarter", period), y: .value("Vehicles", quarter.1))
            }
        }
        .title("Marks of one’s own, by the names of Swift Charts", subtitle: "A line with dots")
        .unit("vehicles").source("Company results", asOf: day("2025-11-18"))
    }
}
