import Testing

@testable import Numbers

@Suite("Rounding") struct RoundingTests {
    @Test(
        "Nearest goes half away from zero, down and up go to their infinity",
        arguments: [
            (5, 2, 3, 2, 3), (-5, 2, -3, -3, -2), (4, 3, 1, 1, 2), (-4, 3, -1, -2, -1),
            (5, 3, 2, 1, 2), (-5, 3, -2, -2, -1), (6, 3, 2, 2, 2), (-6, 3, -2, -2, -2),
            (0, 7, 0, 0, 0), (1, 9, 0, 0, 1), (-1, 9, 0, -1, 0), (1, 2, 1, 0, 1),
            (-1, 2, -1, -1, 0),
        ] as [(Int128, Int128, Int128, Int128, Int128)])
    func quotients(dividend: Int128, divisor: Int128, nearest: Int128, down: Int128, up: Int128) {
        #expect(Rounding.nearest.quotient(dividend, over: divisor) == nearest)
        #expect(Rounding.down.quotient(dividend, over: divisor) == down)
        #expect(Rounding.up.quotient(dividend, over: divisor) == up)
    }

    @Test("The largest numbers do not overflow", arguments: Rounding.allCases)
    func largest(rounding: Rounding) {
        #expect(rounding.quotient(.max, over: .max) == 1)
        #expect(rounding.quotient(.max, over: 1) == .max)
        #expect(rounding.quotient(-.max, over: 1) == -.max)
    }
}
