import Content

/// The addresses of pages, by the patterns of the settings.
struct Permalinks: Hashable, Sendable {
    private var patterns: [String: String]

    /// Takes the patterns of the settings; of two for one section the last counts.
    init(_ permalinks: [Located<Settings.Permalink>]) {
        patterns = Dictionary(permalinks.map { ($0.value.section, $0.value.pattern) }) { $1 }
    }

    /// Where a page is; a page's own `url` is stronger than its section's pattern.
    func path(of page: PageSource) -> PagePath {
        guard !patterns.isEmpty, page.kind != .section, page.frontMatter.url == nil,
            let section = page.section.split(separator: "/").first,
            let pattern = patterns[String(section)]
        else { return PagePath(page.address) }
        let parts = pattern.split(separator: "/").flatMap { part -> [String] in
            guard part.hasPrefix(":") else { return [String(part)] }
            return value(of: part.dropFirst(), in: page).map { [$0] } ?? []
        }
        return PagePath(parts.joined(separator: "/") + "/")
    }

    private func value(of name: Substring, in page: PageSource) -> String? {
        let day = page.date?.value
        return switch name {
        case "year": day.map { String("\($0)".prefix(4)) }
        case "month": day.map { String("\($0)".dropFirst(5).prefix(2)) }
        case "day": day.map { String("\($0)".suffix(2)) }
        case "section": page.section
        default: page.slug
        }
    }
}
