import Deliveries
public import Diagnostics
import Numbers

extension Settings {
    /// The path of the file of settings.
    public static let path = "content/site.yaml"

    /// Reads the settings of a site; without the file, the defaults.
    ///
    /// An unknown key, a value of the wrong kind and a name declared twice are reported at their
    /// places, and the default stands for them.
    public init(reading tree: FileTree, _ diagnostics: inout Diagnostics) {
        self.init()
        guard let bytes = tree[Self.path] else { return }
        let origin = SourceLocation(file: Self.path, line: 1, column: 1)
        guard let text = validUTF8(bytes, at: origin, &diagnostics),
            let value = YAMLValue(text, at: origin, &diagnostics)
        else { return }
        var keys = KeyReader(value, of: .settings, &diagnostics)
        readWords(&keys, &diagnostics)
        readLedger(&keys, &diagnostics)
        readPages(&keys, &diagnostics)
        readSwitches(&keys, &diagnostics)
        keys.reportUnknownKeys(&diagnostics)
    }

    private mutating func readWords(_ keys: inout KeyReader, _ diagnostics: inout Diagnostics) {
        title = keys.text("title", &diagnostics)?.value ?? title
        description = keys.text("description", &diagnostics)?.value ?? description
        baseURL = keys.text("baseURL", &diagnostics).flatMap { Self.address($0, &diagnostics) }
        language =
            keys.text("language", &diagnostics).map { Language(tag: $0.value) } ?? language
        unit = keys.text("unit", &diagnostics)?.value ?? language.pick(unit, "台", "Einheiten")
        timeZone = keys.text("timeZone", &diagnostics)?.value
        authors = keys.texts("authors", &diagnostics).map(\.value)
    }

    /// A web address that ends in `/`.
    private static func address(
        _ text: Located<String>, _ diagnostics: inout Diagnostics
    ) -> Located<String>? {
        let hasScheme = text.value.hasPrefix("https://") || text.value.hasPrefix("http://")
        let isPlain = text.value.utf8.allSatisfy {
            (0x21...0x7E).contains($0) && !"\"<>\\^`{|}?#".utf8.contains($0)
        }
        guard hasScheme, isPlain else {
            diagnostics.report(
                ContentProblems.wrongType(
                    "baseURL", expected: "an address such as https://example.org/reports/",
                    at: text.location))
            return nil
        }
        return text.map { $0.hasSuffix("/") ? $0 : $0 + "/" }
    }

    private mutating func readPages(_ keys: inout KeyReader, _ diagnostics: inout Diagnostics) {
        if keys.value("taxonomies") != nil {
            taxonomies = keys.texts("taxonomies", &diagnostics).map(\.value)
        }
        pagination = keys.integer("pagination", in: 1...10_000, &diagnostics)?.value ?? pagination
        for entry in keys.map("permalinks", &diagnostics) {
            guard let pattern = entry.value.readText("permalinks", &diagnostics) else { continue }
            if let flaw = Permalink.flaw(in: pattern.value) {
                diagnostics.report(
                    ContentProblems.unsafeAddress("permalinks", flaw, at: pattern.location))
            } else {
                let section = entry.key.value
                permalinks.append(pattern.map { Permalink(section: section, pattern: $0) })
            }
        }
        for entry in keys.map("menus", &diagnostics) {
            let links = (entry.value.elements ?? []).compactMap { Link($0, &diagnostics) }
            menus.append(Menu(name: entry.key.value, links: links))
        }
    }

    private mutating func readSwitches(_ keys: inout KeyReader, _ diagnostics: inout Diagnostics) {
        if let value = keys.value("numbers") { numbers = BareNumbers(value, &diagnostics) }
        if let value = keys.value("social") { social = Social(value, &diagnostics) }
        if let value = keys.value("feeds") { feeds = Feeds(value, &diagnostics) }
        hasSearch = keys.flag("search", &diagnostics)?.value ?? hasSearch
        allowsRobots = keys.flag("robots", &diagnostics)?.value ?? allowsRobots
        allowsUnsafeHTML = keys.flag("unsafeHTML", &diagnostics)?.value ?? allowsUnsafeHTML
        hasSmartPunctuation = keys.flag("smart", &diagnostics)?.value ?? hasSmartPunctuation
        asOf = keys.day("asOf", &diagnostics)
        staleAfter = keys.integer("staleAfter", in: 1...100_000, &diagnostics)?.value
    }
}

extension Settings.Permalink {
    private static let parts = [":year", ":month", ":day", ":section", ":slug"]

    /// What is wrong with a pattern; `nil` when nothing is.
    static func flaw(in pattern: String) -> String? {
        guard pattern.contains(":slug") else { return "has no ':slug'" }
        var literal = pattern
        for part in parts {
            literal = literal.split(separator: part, omittingEmptySubsequences: false)
                .joined(separator: "x")
        }
        return SafePath.flaw(inPath: literal)
    }
}

extension Settings.Link {
    init?(_ value: YAMLValue, _ diagnostics: inout Diagnostics) {
        var keys = KeyReader(value, of: .menu, &diagnostics)
        let title = keys.required("title", &diagnostics)
        let url = keys.required("url", &diagnostics)
        keys.reportUnknownKeys(&diagnostics)
        guard let title, let url else { return nil }
        self.init(title: title.value, url: url)
    }
}

extension Settings.BareNumbers {
    private enum Rule: String, CaseIterable { case error, warning, off }

    /// Reads `off`, `warning`, `error`, or a map of `rule` and `allow`.
    init(_ value: YAMLValue, _ diagnostics: inout Diagnostics) {
        self.init()
        guard value.entries == nil else {
            var keys = KeyReader(value, of: .numbers, &diagnostics)
            if let rule = keys.value("rule") { severity = Self.severity(rule, &diagnostics) }
            allowed = keys.texts("allow", &diagnostics).map(\.value)
            keys.reportUnknownKeys(&diagnostics)
            return
        }
        severity = Self.severity(value, &diagnostics)
    }

    private static func severity(
        _ value: YAMLValue, _ diagnostics: inout Diagnostics
    ) -> Severity? {
        if let flag = value.flag { return flag ? .error : nil }
        guard let text = value.readText("numbers", &diagnostics) else { return .error }
        switch Rule(rawValue: text.value) {
        case .error: return .error
        case .warning: return .warning
        case .off: return nil
        case nil:
            diagnostics.report(
                ContentProblems.unknownWord(
                    text, for: "rule", among: Rule.allCases.map(\.rawValue)))
            return .error
        }
    }
}

extension Settings.Feeds {
    private enum Format: String, CaseIterable { case rss, atom, json }

    /// Reads `off`, a list of formats, or a map of formats and `limit`.
    init(_ value: YAMLValue, _ diagnostics: inout Diagnostics) {
        self.init()
        if let flag = value.flag {
            (rss, atom, json) = (flag, flag, flag)
        } else if value.entries != nil {
            var keys = KeyReader(value, of: .feeds, &diagnostics)
            rss = keys.flag("rss", &diagnostics)?.value ?? rss
            atom = keys.flag("atom", &diagnostics)?.value ?? atom
            json = keys.flag("json", &diagnostics)?.value ?? json
            limit = keys.integer("limit", in: 1...10_000, &diagnostics)?.value ?? limit
            keys.reportUnknownKeys(&diagnostics)
        } else {
            let names = (value.elements ?? [value]).compactMap {
                $0.readText("feeds", &diagnostics)
            }
            let formats = names.compactMap { name in
                let format = Format(rawValue: name.value)
                if format == nil {
                    diagnostics.report(
                        ContentProblems.unknownWord(
                            name, for: "feed", among: Format.allCases.map(\.rawValue)))
                }
                return format
            }
            rss = formats.contains(.rss)
            atom = formats.contains(.atom)
            json = formats.contains(.json)
        }
    }
}

extension Settings.Social {
    /// Reads a map of `pictures` and `account`.
    init(_ value: YAMLValue, _ diagnostics: inout Diagnostics) {
        self.init()
        var keys = KeyReader(value, of: .social, &diagnostics)
        pictures = keys.flag("pictures", &diagnostics)?.value ?? pictures
        account = keys.text("account", &diagnostics)?.value
        keys.reportUnknownKeys(&diagnostics)
    }
}
