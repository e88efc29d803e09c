import Testing

@testable import Charts

@Suite("Targets")
struct TargetsTests {
    @Test("Each revision is named with its day, the current target at the right end")
    func names() throws {
        let exhibit = try #require(Gallery.all.first { $0.name == "targets" })
        let texts = try exhibit.chart.texts()
        for text in [
            "300,000 · reported 3 Jan", "raised 18 Mar", "350,000", "for 2025", "76,000 · 28 Mar",
            "136,854 reached for 2024",
        ] {
            #expect(texts.contains(text), "\(text)")
        }
    }

    @Test("The table tells by how much a target changed")
    func changes() throws {
        let exhibit = try #require(Gallery.all.first { $0.name == "targets" })
        let changes = try exhibit.chart.render().table.rows.map { $0.last?.text ?? "" }
        #expect(changes == ["", "+24,000", "+20,000", "+10,000", "", "", "+50,000"])
    }
}
