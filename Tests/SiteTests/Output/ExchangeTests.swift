import Testing

@testable import Site

@Suite("What is known of two sites") struct ExchangeTests {
    private static let marker = Array("0123\n".utf8)
    private static let rows = [
        Exchange(), Exchange(foreign: ["CNAME", "own/a\nb.txt"], settled: 7),
        Exchange(settled: 9, previous: .init(behind: ["index.html", "a/b/"], settled: 3)),
    ]

    @Test("It is read again as it was written", arguments: rows)
    func again(_ exchange: Exchange) {
        #expect(Exchange(exchange.bytes(of: Self.marker), of: Self.marker) == exchange)
    }

    @Test("Of a site with another marker nothing is known")
    func other() {
        let bytes = Self.rows[1].bytes(of: Self.marker)
        #expect(Exchange(bytes, of: Array("4567\n".utf8)) == nil)
    }

    @Test("Nothing is known when bytes are missing or too many", arguments: rows)
    func damaged(_ exchange: Exchange) {
        let bytes = exchange.bytes(of: Self.marker)
        for size in bytes.indices {
            #expect(Exchange(Array(bytes[..<size]), of: Self.marker) == nil)
        }
        #expect(Exchange(bytes + [0], of: Self.marker) == nil)
    }
}
