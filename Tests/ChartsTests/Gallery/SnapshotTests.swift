import Foundation
import Testing

@testable import Charts

/// Each chart of the gallery as it was last looked at; `RECORD_SNAPSHOTS=1` stores it anew.
@Suite("Stored pictures")
struct SnapshotTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Snapshots")

    @Test("A chart is drawn as it was stored", arguments: Gallery.all)
    func picture(_ exhibit: Exhibit) throws {
        let figure = try exhibit.chart.render(locale: exhibit.locale, idPrefix: exhibit.name)
        try compare(figure.standalone, "\(exhibit.name).svg")
        try compare(figure.narrowSVG + [0x0A], "\(exhibit.name)-narrow.svg")
    }

    @Test(
        "A chart is drawn as it was stored in the colours of each place",
        arguments: EdgeTests.edges.flatMap(\.exhibits).filter { $0.contains("@") })
    func themed(_ name: String) throws {
        let parts = name.split(separator: "@").map(String.init)
        let exhibit = try #require(Gallery.all.first { $0.name == parts[0] })
        let figure = try exhibit.chart.render(locale: exhibit.locale, idPrefix: exhibit.name)
        let tokens = ChartStylesheet.light + ";" + (try #require(Self.themes[parts[1]]))
        let hasPatterns = ["print", "forced"].contains(parts[1])
        let style = """
            <style>svg{\(tokens);background:var(--bg);forced-color-adjust:none}
            \(ChartStylesheet.classes)\(hasPatterns ? ChartStylesheet.patterns : "")</style>
            """
        let svg = String(decoding: figure.svg, as: UTF8.self)
        let start = try #require(svg.firstIndex(of: ">"))
        let themed =
            "<svg xmlns=\"http://www.w3.org/2000/svg\"" + svg[..<start].dropFirst(4) + ">" + style
            + svg[svg.index(after: start)...] + "\n"
        try compare(Array(themed.utf8), "\(name).svg")
    }

    private static let themes = [
        "dark": ChartStylesheet.dark, "print": ChartStylesheet.print,
        "forced": ChartStylesheet.forced, "contrast": ChartStylesheet.contrast,
    ]

    /// Writes what differs beside what was stored, to be looked at.
    private func compare(_ bytes: [UInt8], _ name: String) throws {
        let file = Self.folder.appending(path: name)
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
            try Data(bytes).write(to: file)
            return
        }
        let stored = try? Data(contentsOf: file)
        let changed = Self.folder.appending(
            path: String(name.dropLast(4)) + "-changed.svg")
        if stored.map(Array.init) == bytes {
            try? FileManager.default.removeItem(at: changed)
        } else {
            try Data(bytes).write(to: changed)
            Issue.record("\(name) differs; see \(changed.lastPathComponent)")
        }
    }

    @Test(
        "The gallery page is written where GALLERY says",
        .enabled(if: ProcessInfo.processInfo.environment["GALLERY"] != nil))
    func gallery() throws {
        let path = try #require(ProcessInfo.processInfo.environment["GALLERY"])
        var page = Array(GalleryPage.head.utf8)
        for exhibit in Gallery.all {
            let figure = try exhibit.chart.render(locale: exhibit.locale, idPrefix: exhibit.name)
            page += figure.html(csvAddress: "\(exhibit.name).csv")
        }
        page += Array("</main></body></html>\n".utf8)
        try Data(page).write(to: URL(filePath: path))
        #expect(page.count > 100_000)
    }
}

/// What stands around the charts of the gallery.
enum GalleryPage {
    static let head = """
        <!doctype html><html lang="en"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width"><title>Charts: the gallery</title>
        <style>\(ChartStylesheet.css)
        :root{color-scheme:light dark}
        body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.4 Inter,system-ui,sans-serif}
        main{max-width:60rem;margin:auto;padding:1rem}figure{margin:0 0 3rem}
        figcaption{margin-bottom:1rem}figcaption b{display:block;font-size:1.125rem}
        figcaption span,.src,details{display:block;font-size:.8125rem;color:var(--soft)}
        td,th{text-align:left;padding:.2rem .8rem .2rem 0}.r{text-align:right}
        </style></head><body><main><h1>Charts: the gallery</h1>

        """
}
