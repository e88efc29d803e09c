import Foundation
import Testing

@testable import Site

@Suite("Which keys a chart uses") struct ChartKeysTests {
    @Test("The documentation lists them as they are")
    func documented() throws {
        let page = try String(
            contentsOfFile: ownSite + "/Sources/Site/Documentation.docc/Charts.md", encoding: .utf8)
        let rows = page.split(separator: "\n").map { line in
            line.split(separator: "|").map { $0.filter { $0 != "`" }.split(separator: " ") }
        }
        let common = Set(ChartComposer.Kind.share.keys(hasData: true))
        for kind in ChartComposer.Kind.allCases where kind != .share {
            let row = try #require(rows.last { $0.first?.first.map(String.init) == kind.rawValue })
            let used = Set(kind.keys(hasData: true) + kind.keys(hasData: false))
                .subtracting(common).subtracting(["company", "model", "basis", "asOf"])
            #expect(Set(row.dropFirst().joined().map(String.init)) == used, "\(kind)")
        }
    }
}
