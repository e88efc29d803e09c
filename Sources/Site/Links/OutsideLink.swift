public import Diagnostics

/// A link to another site, in a text or in the list of sources.
public struct OutsideLink: Hashable, Sendable {
    /// The address, `http` or `https`, without its fragment.
    public var address: String
    /// Where it is written.
    public var location: SourceLocation

    /// Takes what was written; `nil` for anything but an address on the web.
    init?(_ written: String, at location: SourceLocation) {
        var text = written
        let end = text.withUTF8 { bytes -> Int? in
            let scheme = bytes.prefix { $0 != UInt8(ascii: ":") }.lazy.map { $0 | 0x20 }
            guard scheme.elementsEqual("http".utf8) || scheme.elementsEqual("https".utf8) else {
                return nil
            }
            return bytes.firstIndex(of: UInt8(ascii: "#")) ?? bytes.count
        }
        guard let end else { return nil }
        address = String(decoding: written.utf8.prefix(end), as: UTF8.self)
        self.location = location
    }
}

/// What asking for an address of another site gave.
public enum LinkAnswer: Hashable, Sendable {
    /// It is there.
    case found
    /// The site says that there is no such page, with the status of its answer.
    case gone(status: Int)
    /// It is not known whether it is there, for a reason in words.
    case unclear(String)
}

extension BuildReport {
    /// How many addresses are asked for at a time.
    private static let asked = 8

    /// Asks for each address once and reports those that lead nowhere, each at its first place.
    mutating func checkOutsideLinks(
        _ links: [OutsideLink], _ ask: @escaping @Sendable (String) async -> LinkAnswer
    ) async {
        var first: [String: SourceLocation] = [:]
        for link in links {
            first[link.address] = min(first[link.address] ?? link.location, link.location)
        }
        let addresses = first.keys.sorted()
        let answers = await concurrentMap(addresses, width: Self.asked) { await ask($0) }
        for (address, answer) in zip(addresses, answers) {
            guard let location = first[address] else { continue }
            switch answer {
            case .found: break
            case .gone(let status):
                diagnostics.report(SiteProblems.deadOutsideLink(address, status, at: location))
            case .unclear(let reason):
                diagnostics.report(SiteProblems.unclearOutsideLink(address, reason, at: location))
            }
        }
    }
}
