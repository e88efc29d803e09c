import Seeded
import Testing

@testable import Site

@Suite("Hexadecimal digits and fingerprints") struct HexadecimalTests {
    @Test("Digits are read as the number that they were written from", arguments: 1...20)
    func roundTrip(_ seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let value = random.next()
        #expect(Hexadecimal.number(Hexadecimal.digits(value, 16)[...]) == value, "seed \(seed)")
    }

    @Test("Anything else is no number", arguments: ["", "g", "A", "0x1", "12345678901234567"])
    func refused(_ text: String) {
        #expect(Hexadecimal.number(Array(text.utf8)[...]) == nil)
    }

    @Test("A fingerprint is read from its digits, and neighbours do not run together")
    func fingerprints() {
        var (one, other) = (Fingerprint(), Fingerprint())
        one.add("ab")
        one.add("c")
        other.add("a")
        other.add("bc")
        #expect(one != other)
        #expect(Fingerprint(hex: one.hexDigits[...]) == one)
        #expect(one.hex.count == 32)
    }
}
