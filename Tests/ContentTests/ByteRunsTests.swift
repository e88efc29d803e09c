import Testing

@testable import Content

@Suite("Many bytes at a time")
struct ByteRunsTests {
    @Test("finds what going byte by byte finds, wherever it stands", arguments: 0..<20)
    func agreement(seed: UInt64) {
        var random = SplitMix(seed: seed)
        for _ in 0..<200 {
            let few: [UInt8] = [0x20, 0x41, 0x7E, 0x0A, 0x0D, 0x09, 0x7F, 0x80, 0xFF, 0x1F]
            var bytes = [UInt8](repeating: 0x61, count: Int.random(in: 0...70, using: &random))
            for _ in 0..<Int.random(in: 0...3, using: &random) where !bytes.isEmpty {
                bytes[Int.random(in: bytes.indices, using: &random)] =
                    few[Int.random(in: few.indices, using: &random)]
            }
            let slice = bytes[Int.random(in: 0...bytes.count, using: &random)...]
            let start = Int.random(in: slice.startIndex...slice.endIndex, using: &random)
            let end = slice[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? slice.endIndex
            #expect(slice.lineEnd(from: start) == end, "seed \(seed): \(slice)")
            let isPlain = slice.allSatisfy { (0x20...0x7E).contains($0) || $0 == 0x0A }
            #expect(slice.isPrintableASCII == isPlain, "seed \(seed): \(slice)")
            let isThere = slice.contains(0x41) || slice.contains(0x80)
            #expect(slice.contains(0x41, or: 0x80) == isThere, "seed \(seed): \(slice)")
        }
    }
}
