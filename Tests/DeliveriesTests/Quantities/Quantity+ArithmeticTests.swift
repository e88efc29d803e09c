import Deliveries
import Numbers
import Testing

@Suite("Arithmetic of quantities")
struct QuantityArithmeticTests {
    @Test(
        "A sum claims as much as its parts prove",
        arguments: [
            (Quantity.exact(2), Quantity.exact(3), Quantity.exact(5)),
            (.exact(2), .atLeast(3), .atLeast(5)),
            (.atLeast(2), .atLeast(3), .atLeast(5)),
            (.between(1, 2), .between(3, 5), .between(4, 7)),
            (.about(2), .exact(3), .about(5)),
            (.about(2), .atLeast(3), .unknown(.estimateBesideBound)),
            (.atLeast(2), .atMost(3), .unknown(.open)),
            (.exact(1), .unknown(.noProof), .unknown(.noProof)),
        ])
    func sums(a: Quantity, b: Quantity, sum: Quantity) {
        #expect(a.adding(b) == sum)
        #expect(b.adding(a) == sum)
    }

    @Test(
        "Less a floor is at most, less a ceiling at least",
        arguments: [
            (Quantity.exact(10), Quantity.atLeast(3), Quantity.atMost(7)),
            (.exact(10), .atMost(3), .atLeast(7)),
            (.between(10, 12), .between(3, 4), .between(6, 9)),
            (.atLeast(10), .exact(3), .atLeast(7)),
        ])
    func differences(a: Quantity, b: Quantity, difference: Quantity) {
        #expect(a.subtracting(b) == difference)
    }

    @Test(
        "A share of a floor is a floor, growth from a floor is at most",
        arguments: [
            (Quantity.atLeast(6), Quantity.exact(3), Quantity.atLeast(2)),
            (.exact(6), .atLeast(3), .atMost(2)),
            (.atLeast(6), .atLeast(3), .unknown(.open)),
            (.between(4, 6), .between(2, 4), .between(1, 3)),
            (.between(-6, -4), .between(2, 4), .between(-3, -1)),
            (.exact(6), .exact(0), .unknown(.divisionByZero)),
            (.about(6), .exact(3), .about(2)),
        ])
    func quotients(a: Quantity, b: Quantity, quotient: Quantity) {
        #expect(a.divided(by: b) == quotient)
    }

    @Test("A product with a factor keeps the kind")
    func products() {
        #expect(Quantity.atLeast(2).multiplied(by: .exact(9)) == .atLeast(18))
        #expect(Quantity.between(-2, 3).multiplied(by: .between(1, 2)) == .between(-4, 6))
    }

    @Test("The larger of two is known from one floor, the smaller from one ceiling")
    func extremes() {
        #expect(Quantity.exact(0).maximum(.atLeast(-5)) == .atLeast(0))
        #expect(Quantity.exact(0).maximum(.atMost(5)) == .between(0, 5))
        #expect(Quantity.exact(1).minimum(.atLeast(3)) == .exact(1))
        #expect(Quantity.atLeast(3).intersection(.atMost(5)) == .between(3, 5))
    }

    @Test(
        "Comparisons are decided only where the bounds decide",
        arguments: [
            (Quantity.atLeast(410_000), Quantity.exact(400_000), true, true),
            (.atLeast(345_967), .exact(350_000), nil, nil),
            (.exact(3), .exact(3), true, false), (.atMost(2), .exact(3), false, false),
            (.about(5), .exact(3), nil, nil),
        ] as [(Quantity, Quantity, Bool?, Bool?)])
    func comparisons(a: Quantity, b: Quantity, atLeast: Bool?, greater: Bool?) {
        #expect(a.isAtLeast(b) == atLeast)
        #expect(a.isGreater(than: b) == greater)
    }

    @Test("Bounds print outward, exact figures half away from zero")
    func text() throws {
        let third = try #require(Rational(156_667, over: 3))
        let style = NumberStyle.number(places: 0)
        #expect(Quantity.atMost(third).text(.en, style) == "at most 52,223")
        #expect(Quantity.atLeast(third).text(.en, style) == "at least 52,222")
        #expect(Quantity.exact(try #require(Rational(5, over: 2))).text(.en, style) == "3")
        #expect(Quantity.between(30_000, 38_796).text(.de, style) == "30.000 bis 38.796")
        #expect(Quantity.unknown(.noProof).text(.en, style) == nil)
    }
}
