import Charts
import Dates

extension Gallery {
    /// What an author can ask of a chart beside its data.
    static let keys: [Exhibit] = [
        changed(
            "bars-annotated", bars(sixQuarters), "Words of an author stand over a quarter"
        ) {
            $0.annotations = [
                AnnotationMark("A new model", x: .value("Day", day("2025-06-26"))),
                AnnotationMark("Price cut", x: .value("Day", day("2024-09-02"))),
            ]
        },
        changed(
            "line-annotated", .line(Lines([.init("A", months)])), "Four events along two years"
        ) { chart in
            chart.annotations = [
                ("2024-04-03", "The first cars are delivered"),
                ("2024-11-13", "The hundred thousandth car is built"),
                ("2025-03-29", "An accident"), ("2025-06-26", "A second model"),
            ].map { AnnotationMark($1, x: .value("Day", day($0))) }
        },
        changed("line-domain", .line(Lines([.init("A", months)])), "From 0 to 20,000 on purpose") {
            $0.domain = 0...20_000
        },
        exhibit(
            "bars-highlight",
            .bars(
                Bars(
                    sixQuarters.map { Datum(period($0.0), $0.1) },
                    emphasis: .only([period("2024-Q3"), period("2025-Q3")]))),
            "Two third quarters stand out"),
        exhibit(
            "line-colours",
            .line(
                Lines([
                    .init("One", months, color: .c5),
                    .init(
                        "Two", months.map { Datum($0.position, .exact(($0.value.main ?? 0) / 2)) }),
                ])), "A maker keeps the colour that its site gives it"),
    ]

    private static let months = (0..<24).map { index in
        Datum(month(2024 * 12 + index), .exact(Double(4_000 + index * 480 + index * 7919 % 900)))
    }

    private static func changed(
        _ name: String, _ kind: ChartKind, _ title: String, _ change: (inout Chart) -> Void
    ) -> Exhibit {
        var exhibit = exhibit(name, kind, title)
        change(&exhibit.chart)
        return exhibit
    }
}
