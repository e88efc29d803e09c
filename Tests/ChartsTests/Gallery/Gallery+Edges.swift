import Charts
import Dates
import Numbers

extension Gallery {
    static let precisions: [Exhibit] = [
        exhibit(
            "precision-all",
            bars([
                ("2024-Q1", .exact(108_796)), ("2024-Q2", .atLeast(90_000)),
                ("2024-Q3", .atMost(70_000)), ("2024-Q4", .between(60_000, 98_796)),
                ("2025-Q1", .about(81_840)),
                ("2025-Q2", .projected(95_000, low: 80_000, high: 110_000)),
                ("2025-Q3", .unknown(reason: "not published")),
            ]), "Every precision has a mark of its own"),
        exhibit(
            "part-period",
            .bars(
                Bars(
                    sixQuarters.map { Datum(period($0.0), $0.1) } + [
                        Datum(period("2025-Q4"), .exact(61_000), through: day("2025-11-18"))
                    ], emphasis: .latest)), "The last quarter is not over"),
    ]

    static let widths = [280, 1_200].map { width in
        var exhibit = exhibit("width-\(width)", bars(sixQuarters), "At a width of \(width)")
        exhibit.chart.width = width
        return exhibit
    }

    static let edges: [Exhibit] = [
        exhibit("empty", .bars(Bars([]))),
        exhibit(
            "all-unknown",
            bars(sixQuarters.map { ($0.0, .unknown(reason: "not published")) })),
        exhibit("one-point", .line(Lines([.init("A", [Datum(period("2025-Q1"), .exact(42))])]))),
        exhibit("one-bar", bars([("2025-Q1", .exact(42))])),
        exhibit(
            "two-points",
            .line(
                Lines([
                    .init(
                        "A",
                        [
                            Datum(period("2025-Q1"), .exact(42)),
                            Datum(period("2025-Q2"), .exact(57)),
                        ])
                ]))),
        exhibit("all-equal", bars(sixQuarters.map { ($0.0, .exact(50_000)) })),
        exhibit("all-zero", bars(sixQuarters.map { ($0.0, .exact(0)) })),
        exhibit("negatives", named([("A", -3), ("B", -12), ("C", -7)]), unit: "points"),
        exhibit("mixed-signs", named([("A", 30), ("B", -12), ("C", 7), ("D", -1)])),
        exhibit(
            "across-zero",
            bars([
                ("2025-Q1", .between(-33, 51)), ("2025-Q2", .between(-40, -12)),
                ("2025-Q3", .between(12, 30)), ("2025-Q4", .exact(22)),
            ]), "A range across zero proves nothing and is never solid"),
        exhibit("outlier", named([("A", 3), ("B", 5), ("C", 2), ("D", 98_000)])),
        exhibit("huge", named([("A", 1e15), ("B", 4e14)])),
        exhibit("tiny", named([("A", 1e-9), ("B", 4e-9)])),
        exhibit("integers", named([("A", 0), ("B", 1), ("C", 3)])),
        exhibit("forty-names", named((1...40).map { ("Name \($0)", Double($0 * 37 % 41)) })),
        exhibit(
            "twenty-four-months",
            bars(
                (0..<24).map { index in
                    let name = "20\(24 + index / 12)-\(index % 12 < 9 ? "0" : "")\(index % 12 + 1)"
                    return (name, .exact(Double(4_000 + index * 1_700)))
                })),
        exhibit(
            "unsorted", bars([sixQuarters[3], sixQuarters[0], sixQuarters[5], sixQuarters[1]]),
            "Unsorted periods, two missing"),
        exhibit(
            "leap-day",
            .line(
                Lines([
                    .init(
                        "A",
                        (0..<10).map {
                            Datum(
                                .day(day("2024-02-25").advanced(by: $0) ?? day("2024-02-25")),
                                .exact(Double($0 * 3 % 7 + 4)))
                        })
                ]))),
        exhibit(
            "year-end",
            .line(
                Lines([
                    .init(
                        "A",
                        (0..<40).map {
                            Datum(
                                .day(day("2024-12-10").advanced(by: $0) ?? day("2024-12-10")),
                                .exact(Double($0 * 3 % 7 + 40)))
                        })
                ]))),
        exhibit(
            "gap",
            .line(
                Lines([
                    .init(
                        "A",
                        [5, 7, nil, 8, nil, nil, 11, 12].enumerated().map { index, value in
                            Datum(
                                month(2025 * 12 + index),
                                value.map { .exact($0) } ?? .unknown(reason: "not published"))
                        })
                ]))),
        exhibit("dense-line", .line(Lines([dense])), "A line of 3,000 days is thinned"),
        exhibit(
            "crowded-ends",
            .line(
                Lines(
                    (0..<6).map { row in
                        .init(
                            "Series \(row + 1)",
                            (0..<6).map {
                                Datum(month(2025 * 12 + $0), .exact(Double(100 + row + $0 * 2)))
                            })
                    }))),
    ]

    private static let dense = Lines.Series(
        "A",
        (0..<3_000).map { index in
            let wave = Double((index * index) % 997) / 10 + Double(index % 365) / 3
            return Datum(
                .day(day("2017-01-01").advanced(by: index) ?? day("2017-01-01")),
                .exact(wave + 50))
        })

    static let targetEdges: [Exhibit] = [
        exhibit(
            "target-late",
            cumulative(totals, [TargetRevision(day("2025-05-20"), .exact(320_000))]),
            "The target was set in May"),
        exhibit(
            "target-lowered",
            cumulative(
                totals,
                [
                    TargetRevision(day("2025-01-03"), .exact(400_000)),
                    TargetRevision(day("2025-08-19"), .exact(330_000)),
                ])),
        exhibit(
            "target-withdrawn",
            cumulative(
                totals,
                [
                    TargetRevision(day("2025-01-03"), .exact(400_000)),
                    TargetRevision(day("2025-08-19"), .unknown(reason: "withdrawn")),
                ])),
        exhibit(
            "target-twice-a-month",
            cumulative(
                totals,
                [
                    TargetRevision(day("2025-03-03"), .exact(300_000)),
                    TargetRevision(day("2025-03-18"), .exact(350_000)),
                ])),
        exhibit(
            "target-reaffirmed",
            cumulative(
                totals,
                [
                    TargetRevision(day("2024-11-12"), .exact(300_000)),
                    TargetRevision(day("2025-05-19"), .exact(300_000)),
                    TargetRevision(day("2025-08-19"), .between(320_000, 380_000)),
                ]), "A reaffirmed target has no label of its own, one of last year has its year"),
        exhibit(
            "target-missing-totals",
            cumulative([], [TargetRevision(day("2025-01-03"), .exact(230_000))]),
            "A target, and nothing known of what was reached"),
        exhibit(
            "targets-withdrawn",
            .targets(
                Targets(
                    [
                        .init(
                            "2025",
                            [
                                TargetRevision(day("2025-01-03"), .exact(300_000)),
                                TargetRevision(day("2025-06-18"), .unknown(reason: "withdrawn")),
                            ])
                    ], until: day("2025-12-01"))), "The target was withdrawn"),
        exhibit(
            "target-passed",
            cumulative(totals, [TargetRevision(day("2025-01-03"), .exact(200_000))]),
            "The target is passed already"),
        exhibit(
            "over-the-target",
            .bullet(
                Bullet(
                    "Delivered", .exact(136_854), targets: [.init("Target", 120_000)])),
            "114% of the target"),
    ]

    static let textEdges: [Exhibit] = [
        exhibit(
            "long-name",
            named([
                (String(repeating: "A very long name of a model ", count: 5), 30), ("Short", 20),
            ])),
        exhibit(
            "long-name-peers",
            .peers(
                Peers([
                    .init(String(repeating: "Long name ", count: 12), .exact(30), isSubject: true),
                    .init("Short", .atMost(20)),
                ]))),
        exhibit("cjk", named([("小米汽车有限公司", 30), ("理想汽车", 20), ("蔚来", 25)]), unit: "辆"),
        exhibit("arabic", named([("شركة السيارات 2025", 30), ("سيارة", 20)])),
        exhibit("emoji", named([("🚗 Car", 30), ("👨‍👩‍👧 Family", 20)])),
        exhibit("combining", named([("é ñ ȱ", 30), ("Z̷̧a̴l̵g̶o̷", 20)])),
        exhibit(
            "hostile", named([("</svg><script>x</script>", 3), ("\"'&<>", 2)]),
            "A title with </svg><script>alert(1)</script>"),
    ]
}
