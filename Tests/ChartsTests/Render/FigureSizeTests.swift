import Foundation
import Numbers
import Testing

@testable import Charts

@Suite("Sizes")
struct FigureSizeTests {
    private func gzipped(_ bytes: [UInt8]) throws -> Int {
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["gzip", "-9", "-n", "-c", file.path]
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return output.count
    }

    @Test(
        "A drawing is small, raw and gzipped",
        arguments: [("bars", 2_200, 800), ("cumulative", 2_500, 900)])
    func drawing(_ name: String, _ raw: Int, _ zipped: Int) throws {
        let exhibit = try #require(Gallery.kinds.first { $0.name == name })
        let svg = try exhibit.chart.render(idPrefix: name).svg
        let size = try gzipped(svg)
        #expect(svg.count <= raw && size <= zipped, "\(svg.count) raw, \(size) gzipped")
    }

    @Test(
        "A whole figure with both sizes and its table is small", arguments: ["bars", "cumulative"])
    func figure(_ name: String) throws {
        let exhibit = try #require(Gallery.kinds.first { $0.name == name })
        let html = try exhibit.chart.render(idPrefix: name).html(csvAddress: "deliveries.csv")
        let size = try gzipped(html)
        #expect(html.count <= 8_000 && size <= 2_500, "\(html.count) raw, \(size) gzipped")
    }
}
