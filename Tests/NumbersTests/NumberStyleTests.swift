import Numbers
import Testing

@Suite("NumberStyle") struct NumberStyleTests {
    @Test(
        "A number prints in its unit in each language",
        arguments: [
            (.number(places: 0), 410_000, 1, "410,000", "41万", "410.000"),
            (.number(places: 0), 410_001, 1, "410,001", "410,001", "410.001"),
            (.number(places: 0), 9_000, 1, "9,000", "9,000", "9.000"),
            (.number(places: 0), 120_000_000, 1, "120,000,000", "12,000万", "120.000.000"),
            (.number(places: 0), -300_000_000, 1, "−300,000,000", "−3亿", "−300.000.000"),
            (.number(places: 0), 0, 1, "0", "0", "0"),
            (.number(places: 1), 5, 2, "2.5", "2.5", "2,5"),
            (.thousands(places: 0), 410_000, 1, "410k", "41万", "410\u{A0}Tsd."),
            (.thousands(places: 1), 12_345, 1, "12.3k", "1.2万", "12,3\u{A0}Tsd."),
            (.millions(places: 2), 410_000, 1, "0.41M", "0.00亿", "0,41\u{A0}Mio."),
            (.millions(places: 1), 250_000_000, 1, "250.0M", "2.5亿", "250,0\u{A0}Mio."),
            (.percent(places: 1), 41, 40, "102.5%", "102.5%", "102,5\u{A0}%"),
            (.percent(places: 0), -1, 3, "−33%", "−33%", "−33\u{A0}%"),
            (.points(places: 1), 21, 1000, "2.1\u{A0}pp", "2.1个百分点", "2,1\u{A0}PP"),
        ] as [(NumberStyle, Int, Int, String, String, String)])
    func units(
        style: NumberStyle, top: Int, bottom: Int, english: String, chinese: String, german: String
    ) throws {
        let value = try #require(Rational(top, over: bottom))
        #expect(style.text(value, .en) == english)
        #expect(style.text(value, .zh) == chinese)
        #expect(style.text(value, .de) == german)
    }

    @Test(
        "Rounding happens once, after the unit is applied",
        arguments: [
            (.thousands(places: 0), 1499, "1k", "1k", "2k"),
            (.thousands(places: 0), 1500, "2k", "1k", "2k"),
            (.thousands(places: 0), -1500, "−2k", "−2k", "−1k"),
            (.millions(places: 1), 1_049_999, "1.0M", "1.0M", "1.1M"),
            (.thousands(places: 0), 2000, "2k", "2k", "2k"),
        ] as [(NumberStyle, Int, String, String, String)])
    func rounding(style: NumberStyle, value: Int, nearest: String, down: String, up: String) {
        #expect(style.text(Rational(value), .en) == nearest)
        #expect(style.text(Rational(value), .en, rounding: .down) == down)
        #expect(style.text(Rational(value), .en, rounding: .up) == up)
    }

    @Test("A sign can be asked for")
    func sign() throws {
        let growth = try #require(Rational(1, over: 8))
        #expect(NumberStyle.percent(places: 1).text(growth, .en, sign: .always) == "+12.5%")
        #expect(NumberStyle.percent(places: 1).text(0, .en, sign: .always) == "0.0%")
    }

    @Test("A share of the largest numbers prints, since only its digits need to fit")
    func largeParts() throws {
        let share = try #require(Rational(.max - 1, over: .max))
        #expect(NumberStyle.percent(places: 1).text(share, .en) == "100.0%")
        #expect(NumberStyle.percent(places: 1).text(share, .en, rounding: .down) == "99.9%")
        #expect(NumberStyle.millions(places: 0).text(share, .zh, rounding: .up) == "1亿")
    }

    @Test("A number whose digits pass 64 bits prints as a dash")
    func overflow() {
        #expect(NumberStyle.percent(places: 0).text(Rational(.max), .en) == "–")
        #expect(NumberStyle.number(places: 15).fixedPoint(Rational(.max), .en) == nil)
        #expect(
            NumberStyle.number(places: 0).text(Rational(.max), .en) == "9,223,372,036,854,775,807")
    }

    @Test("The digits are those that are printed")
    func digits() {
        let style = NumberStyle.thousands(places: 1)
        #expect(style.fixedPoint(410_000, .en) == FixedPoint(digits: 4100, places: 1))
        #expect(style.fixedPoint(410_000, .zh) == FixedPoint(digits: 410, places: 1))
    }
}
