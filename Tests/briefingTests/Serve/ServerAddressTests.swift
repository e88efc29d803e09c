import Testing

@testable import briefing

@Suite("The server's address") struct ServerAddressTests {
    @Test(
        "An address is written for browsers",
        arguments: [
            ("127.0.0.1", "http://127.0.0.1:1313/"), ("localhost", "http://127.0.0.1:1313/"),
            ("::1", "http://[::1]:1313/"),
        ])
    func url(_ host: String, _ url: String) {
        #expect(ServerAddress(host: host, port: 1313)?.url == url)
    }

    @Test("A name is no address", arguments: ["example.com", "", "300.0.0.1", "127.0.0.1:80"])
    func refused(_ host: String) {
        #expect(ServerAddress(host: host, port: 1313) == nil)
    }

    @Test("When everybody is served, any name may lead here")
    func open() throws {
        let address = try #require(ServerAddress(host: "0.0.0.0", port: 1313))
        #expect(address.isMeant(by: "reader.example:1313"))
    }
}
