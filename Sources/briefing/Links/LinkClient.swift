import Foundation
import Site

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Asks other sites whether a page is there, each address at most once in a week.
actor LinkClient {
    private let session: URLSession
    private var cache: LinkCache

    /// Asks without cookies and caches of its own, and remembers in `cache`.
    init(cache: LinkCache) {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.timeoutIntervalForRequest = 20
        configuration.httpAdditionalHeaders = ["User-Agent": "briefing (link check)"]
        session = URLSession(configuration: configuration)
        self.cache = cache
    }

    /// What an address gives: of this week when it was found then, else by asking now.
    func answer(for address: String) async -> LinkAnswer {
        if cache.isFresh(address) { return .found }
        guard let url = URL(string: address) else { return .unclear("It is no web address") }
        var answer = await ask(url, "HEAD")
        // Some servers answer only requests for the whole page.
        if answer != .found { answer = await ask(url, "GET") }
        if answer == .found { cache.remember(address) }
        return answer
    }

    /// Keeps what was found for the next time.
    func save() { cache.save() }

    private func ask(_ url: URL, _ method: String) async -> LinkAnswer {
        var request = URLRequest(url: url)
        request.httpMethod = method
        do {
            let (_, response) = try await session.data(for: request)
            guard let status = (response as? HTTPURLResponse)?.statusCode else {
                return .unclear("It gave no status")
            }
            switch status {
            case 200..<400: return .found
            case 404, 410: return .gone(status: status)
            default: return .unclear("It answered with status \(status)")
            }
        } catch {
            return .unclear(error.localizedDescription)
        }
    }
}
