import Testing

@testable import Site

@Suite("Transforming on several tasks") struct ConcurrentMapTests {
    @Test("Results come in the order of the elements", arguments: [1, 2, 3, 8, 1000])
    func order(_ width: Int) async {
        for count in [0, 1, 2, 63, 64, 65, 1000] {
            let squares = await concurrentMap(Array(0..<count), width: width) { $0 * $0 }
            #expect(squares == (0..<count).map { $0 * $0 })
        }
    }
}
