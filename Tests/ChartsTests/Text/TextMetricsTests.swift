import Testing

@testable import Charts

/// Widths that Chromium's `getComputedTextLength` gives for Inter 4 at 13 px, tabular figures.
@Suite("Widths of text")
struct TextMetricsTests {
    @Test(
        "Widths are within one per cent of the browser’s",
        arguments: [
            ("108,796", 54.1, 56.1), ("≥ 144,033", 66.3, 68.0), ("65,000–69,757", 97.9, 101.2),
            ("Deliveries nearly quadrupled in five quarters", 270.8, 278.1),
            ("350,000 · raised 18 Mar", 150.6, 153.5), ("Even pace 137,500", 121.4, 124.1),
            ("100k vehicles", 86.0, 88.8), ("Grüße aus Köln", 93.0, 95.5),
            ("Leapmotor", 66.5, 68.2), ("Q3", 18.3, 18.8), ("+45.7%", 48.0, 49.6),
            ("−8.9%", 39.6, 40.9), ("Xiaomi ≥ 102.5%", 104.6, 107.6),
        ] as [(String, Double, Double)])
    func browser(_ text: String, _ regular: Double, _ bold: Double) {
        #expect(abs(TextMetrics.width(text) / regular - 1) < 0.01)
        #expect(abs(TextMetrics.width(text, bold: true) / bold - 1) < 0.01)
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
