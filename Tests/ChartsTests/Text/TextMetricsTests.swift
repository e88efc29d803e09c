import Foundation
import Testing

@testable import Charts

/// `widths.csv` holds what Chromium's `getComputedTextLength` gives at 13 px, tabular figures, for
/// Inter and for DejaVu Sans, the widest font that stands in for it; `Tests/Browser/width_tests.py`
/// holds a browser to it.
@Suite("Widths of text")
struct TextMetricsTests {
    /// A text and its widths in one weight, in Inter and in the font that stands in.
    private struct Measured {
        var text: String
        var isBold: Bool
        var width: Double
        var fallback: Double

        var name: String { text + (isBold ? ", bold" : "") }
    }

    private static let measured: [Measured] = {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
            path: "widths.csv")
        let lines = ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n")
        return lines.dropFirst().flatMap { line -> [Measured] in
            let cells = line.split(separator: ",").map(String.init)
            let widths = cells.suffix(4).compactMap(Double.init)
            guard widths.count == 4 else { return [] }
            var text = cells.dropLast(4).joined(separator: ",")
            if text.hasPrefix("\"") { text = String(text.dropFirst().dropLast()) }
            return [
                Measured(text: text, isBold: false, width: widths[0], fallback: widths[2]),
                Measured(text: text, isBold: true, width: widths[1], fallback: widths[3]),
            ]
        }
    }()

    @Test("Widths are within one per cent of the browser’s, and the room kept holds other fonts")
    func browser() {
        #expect(Self.measured.count >= 150)
        for one in Self.measured {
            let width = TextMetrics.width(one.text, bold: one.isBold)
            #expect(abs(width / one.width - 1) < 0.01, "\(one.name): \(width)")
            let room = TextMetrics.reserved(one.text, bold: one.isBold)
            #expect(room >= max(one.fallback, 1.08 * one.width * 0.99), "\(one.name)")
        }
    }

    @Test(
        "What Inter lacks has the width of its class",
        arguments: [("小米", 26.0), ("ｶ", 6.5), ("e\u{301}", 7.566), ("👩‍👩‍👧", 16.9), ("\u{200B}", 0)])
    func classes(_ text: String, _ expected: Double) {
        #expect(abs(TextMetrics.width(text) - expected) < 0.01)
    }

    @Test("Long text is broken between words and between East Asian characters, then shortened")
    func fitting() {
        #expect(TextFitting.lines("one two", width: 200) == ["one two"])
        #expect(TextFitting.lines("one two three", width: 60) == ["one two", "three"])
        #expect(TextFitting.lines("小米汽车，理想", width: 70) == ["小米汽", "车，理想"])
        #expect(TextFitting.shortened("a long name", width: 50).hasSuffix("…"))
        #expect(TextMetrics.reserved(TextFitting.shortened("a long name", width: 50)) <= 60)
    }

    @Test("Direction controls are dropped, and right-to-left text is isolated")
    func directions() {
        #expect(BidirectionalText.isolated("a\u{202E}b") == "ab")
        #expect(BidirectionalText.isolated("שלום 12") == "\u{2068}שלום 12\u{2069}")
        #expect(BidirectionalText.isolated("plain") == "plain")
    }
}
