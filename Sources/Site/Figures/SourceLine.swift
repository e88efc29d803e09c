import Content
import Deliveries
import Diagnostics

/// The line under a figure that names where its data come from.
struct SourceLine {
    let site: SiteModel

    /// A text in which each citation, `[@key]` or `[@a; @b]`, becomes the names of its publishers.
    func text(_ written: Located<String>, _ diagnostics: inout Diagnostics) -> String {
        var line = ""
        var rest = written.value[...]
        while let open = rest.firstRange(of: "[@"),
            let close = rest[open.upperBound...].firstIndex(of: "]")
        {
            line += rest[..<open.lowerBound]
            let names = rest[open.upperBound..<close].split(separator: ";").compactMap { part in
                let key = String(part.filter { $0 != "@" && $0 != " " })
                return name(key, at: written.location, &diagnostics)
            }
            line += site.words.list(names)
            rest = rest[rest.index(after: close)...]
        }
        return line + rest
    }

    private func name(
        _ key: String, at location: SourceLocation, _ diagnostics: inout Diagnostics
    ) -> String? {
        if let source = site.sources[key] {
            return source.publisher.isEmpty ? source.title : source.publisher
        }
        diagnostics.report(SiteProblems.unknownSource(key, site.sources.keys, at: location))
        return nil
    }
}
