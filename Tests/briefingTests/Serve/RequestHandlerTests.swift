import FlyingFox
import Foundation
import Testing

@testable import briefing

@Suite("The server's answers") struct RequestHandlerTests {
    private static let files = [
        "index.html": "<html><body><p>Home</p></body></html>",
        "404.html": "<html><body><p>Not here</p></body></html>",
        "site.css": "p { margin: 0 }", "data/x.csv": "a,b\n",
    ]

    /// Asks a server of these files.
    private static func response(
        _ path: String, method: HTTPMethod = .GET, host: String? = "127.0.0.1:1313"
    ) async throws -> HTTPResponse {
        let folder = try TemporaryFolder(files)
        let handler = RequestHandler(
            site: LiveSite(ServedFolder(path: folder.path)),
            address: try #require(ServerAddress(host: "127.0.0.1", port: 1313)))
        var headers = HTTPHeaders()
        headers[.host] = host
        let request = HTTPRequest(
            method: method, version: .http11, target: .init(path: path, query: ""),
            headers: headers, body: HTTPBodySequence())
        return await handler.handleRequest(request)
    }

    @Test(
        "Each kind of file is told by its type",
        arguments: [
            ("/", "text/html; charset=utf-8"), ("/site.css", "text/css; charset=utf-8"),
            ("/data/x.csv", "text/csv; charset=utf-8"),
            ("/_briefing/reload.js", "text/javascript; charset=utf-8"),
            ("/_briefing/reload.css", "text/css; charset=utf-8"),
        ])
    func types(_ path: String, _ type: String) async throws {
        let response = try await Self.response(path)
        #expect(response.statusCode == .ok)
        #expect(response.headers[.contentType] == type)
    }

    @Test("A page holds the reloading script before the end of its body, and a strict policy")
    func script() async throws {
        let response = try await Self.response("/")
        let page = String(decoding: try await response.bodyData, as: UTF8.self)
        let script = try #require(
            page.firstMatch(
                of: #/<script src="/_briefing/reload.js" data-version="[0-9a-f]{32}" defer>/#))
        #expect(
            page.replacing(script.output, with: "@")
                == "<html><body><p>Home</p>@</script>\n</body></html>")
        #expect(
            response.headers[HTTPHeader("Content-Security-Policy")]
                == "default-src 'self'; script-src 'self'; style-src 'self'")
    }

    @Test("An address that leads nowhere shows the site's own page for that")
    func notFound() async throws {
        let response = try await Self.response("/nowhere/")
        let page = String(decoding: try await response.bodyData, as: UTF8.self)
        #expect(response.statusCode == .notFound)
        #expect(page.contains("Not here"))
    }

    @Test("HEAD gives the headers of GET and no body")
    func head() async throws {
        let response = try await Self.response("/site.css", method: .HEAD)
        #expect(try await response.bodyData.isEmpty)
        #expect(response.headers[.contentLength] == "15")
    }

    @Test("Nothing can be written", arguments: [HTTPMethod.POST, .PUT, .DELETE])
    func methods(_ method: HTTPMethod) async throws {
        let response = try await Self.response("/", method: method)
        #expect(response.statusCode == .methodNotAllowed)
    }

    @Test("A name from elsewhere that points to this computer is refused")
    func host() async throws {
        #expect(try await Self.response("/", host: "evil.example:1313").statusCode == .forbidden)
        #expect(try await Self.response("/", host: "localhost:1313").statusCode == .ok)
    }
}
