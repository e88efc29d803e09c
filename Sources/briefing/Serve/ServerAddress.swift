import FlyingFox
import FlyingSocks
import Foundation

/// Where the server listens.
struct ServerAddress: Hashable {
    /// A literal address, version 4 or 6; `localhost` is `127.0.0.1`.
    let host: String
    var port: UInt16

    /// Takes an address; `nil` when the host is none.
    init?(host: String, port: UInt16) {
        self.host = host == "localhost" ? "127.0.0.1" : host
        self.port = port
        guard (try? socketAddress) != nil else { return nil }
    }

    /// The address for the system.
    var socketAddress: any SocketAddress {
        get throws {
            host.contains(":")
                ? try sockaddr_in6.inet6(ip6: host, port: port)
                : try sockaddr_in.inet(ip4: host, port: port)
        }
    }

    /// The address for a browser, with a slash at its end.
    var url: String { "http://\(host.contains(":") ? "[\(host)]" : host):\(port)/" }

    /// The same host with the first port from this one on that nobody listens on, of twenty;
    /// `nil` when all are taken.
    ///
    /// - Throws: when the system refuses for another reason, such as a host that is not its own.
    func firstFree() throws -> ServerAddress? {
        var candidate = self
        for port in UInt32(port)...min(UInt32(port) + 19, 65535) {
            candidate.port = UInt16(port)
            if try candidate.isFree { return candidate }
        }
        return nil
    }

    private var isFree: Bool {
        get throws {
            let address = try socketAddress
            let socket = try Socket(domain: Int32(address.family))
            defer { try? socket.close() }
            do {
                try socket.setValue(true, for: .localAddressReuse)
                try socket.bind(to: address)
                try socket.listen()
                return true
            } catch SocketError.failed(_, EADDRINUSE, _) {
                return false
            }
        }
    }

    /// Whether a request's `Host` names this computer, when only this computer is served.
    ///
    /// A page elsewhere could let its own name point here, and read the drafts (DNS rebinding).
    func isMeant(by host: String?) -> Bool {
        guard self.host.hasPrefix("127.") || self.host == "::1", let host else { return true }
        let name = host.hasSuffix("]") ? host : String(host.prefix { $0 != ":" })
        return name == self.host || name == "localhost" || host.hasPrefix("[::1]")
    }
}
