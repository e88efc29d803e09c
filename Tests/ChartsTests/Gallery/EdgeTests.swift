import Foundation
import Testing

/// Every edge that charts are known to break at has a chart in the gallery and a stored picture.
@Suite("Edges")
struct EdgeTests {
    /// The edges by name, and the charts of the gallery that show each.
    static let edges: [(edge: String, exhibits: [String])] = [
        ("empty", ["empty"]),
        ("all unknown", ["all-unknown"]),
        ("one point", ["one-point", "one-bar"]),
        ("two points", ["two-points"]),
        ("all equal", ["all-equal"]),
        ("all zero", ["all-zero"]),
        ("negatives", ["negatives"]),
        ("mixed signs", ["mixed-signs", "across-zero"]),
        ("one huge outlier", ["outlier"]),
        ("1e15", ["huge"]),
        ("1e-9", ["tiny"]),
        ("integers 0–3", ["integers"]),
        ("40 categories", ["forty-names"]),
        ("120-character name", ["long-name", "long-name-peers"]),
        ("CJK", ["cjk"]),
        ("Arabic with Latin digits", ["arabic"]),
        ("emoji", ["emoji"]),
        ("combining marks", ["combining"]),
        ("unsorted dates", ["unsorted"]),
        ("leap day", ["leap-day"]),
        ("year end", ["year-end"]),
        ("part period", ["part-period"]),
        ("target set after the period began", ["target-late"]),
        ("target lowered", ["target-lowered"]),
        ("target withdrawn", ["target-withdrawn", "targets-withdrawn"]),
        ("two revisions in a month", ["target-twice-a-month"]),
        ("already past the target", ["target-passed"]),
        ("over 100 %", ["over-the-target"]),
        ("title with markup", ["hostile"]),
        ("width 280", ["width-280"]),
        ("width 1200", ["width-1200"]),
        ("print", ["share@print", "precision-all@print"]),
        ("forced colours", ["share@forced", "precision-all@forced"]),
        ("dark", ["share@dark", "cumulative-floors@dark"]),
        ("more contrast", ["line-subject@contrast"]),
    ]

    @Test("An edge has its chart and its stored picture", arguments: EdgeTests.edges)
    func stored(_ edge: String, _ exhibits: [String]) throws {
        for name in exhibits {
            let chart = name.split(separator: "@").first.map(String.init)
            #expect(Gallery.all.contains { $0.name == chart }, "\(edge)")
            let file = SnapshotTests.folder.appending(path: name + ".svg")
            #expect(FileManager.default.fileExists(atPath: file.path), "\(edge): \(name)")
        }
    }

    @Test("Every stored picture belongs to a chart of the gallery")
    func noneLeftOver() throws {
        let drawn = Gallery.all.flatMap { [$0.name, $0.name + "-narrow"] }
        let themed = Self.edges.flatMap(\.exhibits).filter { $0.contains("@") }
        let files = try FileManager.default.contentsOfDirectory(atPath: SnapshotTests.folder.path)
        let stored = files.filter { !$0.hasSuffix("-changed.svg") }
        let expected = Set((drawn + themed).map { $0 + ".svg" })
        #expect(expected.symmetricDifference(stored).sorted() == [])
    }
}
