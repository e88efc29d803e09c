import FlyingFox
import Foundation

/// Answers requests: files of the output folder, and the few things that the server itself adds.
struct RequestHandler: HTTPHandler {
    let site: LiveSite
    let address: ServerAddress

    func handleRequest(_ request: HTTPRequest) async -> HTTPResponse {
        guard address.isMeant(by: request.headers[.host]) else {
            return HTTPResponse(statusCode: .forbidden)
        }
        guard request.method == .GET || request.method == .HEAD else {
            let allow: HTTPHeaders = [HTTPHeader("Allow"): "GET, HEAD"]
            return HTTPResponse(statusCode: .methodNotAllowed, headers: allow)
        }
        let response = await response(to: request)
        return request.method == .HEAD ? response.withoutBody : response
    }

    private func response(to request: HTTPRequest) async -> HTTPResponse {
        let path = request.target.path()
        switch path {
        case PageInjection.folder + "events":
            let page = request.query.first { $0.name == "page" }?.value ?? "/"
            return HTTPResponse(
                statusCode: .ok,
                headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
                body: HTTPBodySequence(from: await site.events(for: page)))
        case PageInjection.folder + "reload.js":
            return Self.response(.ok, "reload.js", Data(PackageResources.reload_js))
        case PageInjection.folder + "reload.css":
            return Self.response(.ok, "reload.css", Data(PackageResources.reload_css))
        default:
            let page = await site.page(at: path)
            switch page.status {
            case .found: return Self.response(.ok, page.file, page.body)
            case .missing: return Self.response(.notFound, page.file, page.body)
            case .moved(let address):
                var headers = HTTPHeaders()
                headers[.location] = address
                return HTTPResponse(statusCode: .temporaryRedirect, headers: headers)
            }
        }
    }

    /// An answer as strict as the published site allows, so that what breaks there breaks here.
    private static func response(
        _ status: HTTPStatusCode, _ file: String, _ contents: Data
    ) -> HTTPResponse {
        var headers = HTTPHeaders()
        headers[.contentType] = ContentType.of(file)
        headers[.cacheControl] = "no-cache"
        headers[HTTPHeader("X-Content-Type-Options")] = "nosniff"
        headers[HTTPHeader("Content-Security-Policy")] =
            "default-src 'self'; script-src 'self'; style-src 'self'"
        return HTTPResponse(statusCode: status, headers: headers, body: contents)
    }
}

extension HTTPResponse {
    /// The answer to `HEAD`: the same headers, and no body.
    fileprivate var withoutBody: HTTPResponse {
        var headers = headers
        if case .httpBody(let body) = payload, let count = body.count {
            headers[.contentLength] = "\(count)"
        }
        return HTTPResponse(statusCode: statusCode, headers: headers)
    }
}
