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

    @Test("Of failures the first in the order of the elements is thrown", arguments: [1, 2, 8])
    func failures(_ width: Int) async throws {
        let attempt: @Sendable (Int) throws(DiskError) -> Int = { place throws(DiskError) in
            if place % 100 == 99 { throw DiskError("read", "\(place)", reason: "It is missing") }
            return place
        }
        let failure = await #expect(throws: DiskError.self) {
            try await concurrentTry(Array(0..<1000), width: width, attempt)
        }
        #expect("\(try #require(failure))".contains("99:"))
        #expect(try await concurrentTry(Array(0..<99), width: width, attempt) == Array(0..<99))
    }

    @Test("Results are taken in the order of the elements while later ones are made")
    func taken() async {
        let width = 3
        var places: [Int] = []
        await concurrentForEach(Array(0..<500), width: width) { place in
            // The first of each row of chunks is the last to be done.
            if place % (64 * width) == 0 { try? await Task.sleep(for: .milliseconds(5)) }
            return place
        } take: {
            places.append($0)
        }
        #expect(places == Array(0..<500))
    }
}
