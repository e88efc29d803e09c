import Testing

@testable import Site

@Suite("Summaries of contents") struct FingerprintTests {
    private static func summary(_ content: some Collection<UInt8>) -> Fingerprint {
        var fingerprint = Fingerprint()
        fingerprint.add(content: content)
        return fingerprint
    }

    @Test("Every byte counts, wherever it stands", arguments: [1, 8, 31, 32, 33, 63, 64, 100])
    func bytes(_ size: Int) {
        let content = (0..<size).map { UInt8($0) }
        var seen: Set = [Self.summary(content)]
        for place in content.indices {
            for bit in 0..<8 {
                var other = content
                other[place] ^= 1 << bit
                #expect(seen.insert(Self.summary(other)).inserted, "byte \(place), bit \(bit)")
            }
        }
    }

    @Test("So does their number, where all are zero")
    func length() {
        let summaries = (0...100).map { Self.summary([UInt8](repeating: 0, count: $0)) }
        #expect(Set(summaries).count == summaries.count)
    }

    @Test("It is the same wherever the bytes lie")
    func storage() {
        let content = (0..<100).map { UInt8($0) }
        #expect(Self.summary(content.lazy.map { $0 }) == Self.summary(content))
        #expect(Self.summary(([7] + content).dropFirst()) == Self.summary(content))
    }

    @Test("Summaries added in any order give one sum, and another with one left out")
    func anyOrder() {
        let parts = (0..<5).map { Self.summary([UInt8($0)]) }
        var (one, other, fewer) = (Fingerprint(), Fingerprint(), Fingerprint())
        for part in parts { one.addInAnyOrder(part) }
        for part in parts.reversed() { other.addInAnyOrder(part) }
        for part in parts.dropLast() { fewer.addInAnyOrder(part) }
        #expect(one == other)
        #expect(one != fewer)
    }
}
