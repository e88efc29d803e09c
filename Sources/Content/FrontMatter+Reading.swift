import Deliveries
import Diagnostics

extension FrontMatter {
    /// The keys that the head of any page may have; the names of taxonomies are others.
    private enum Key: String, CaseIterable {
        case title, description, summary, draft, weight, authors, image, translationKey, keyPoints
        case date, lastmod, modified, updated, publishDate, expiryDate, asOf
        case slug, url, aliases
        case company, sources, audience, horizon, confidence, follows, claims
        case params

        static let byName = Dictionary(
            uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
    }

    /// Reads the keys of a page's head; unknown ones are reported.
    ///
    /// It goes by what is written, as that is a few of very many keys.
    mutating func read(
        _ value: YAMLValue, taxonomies: [String], _ diagnostics: inout Diagnostics
    ) {
        guard !value.isNull else { return }
        let owner = KeyReader.Owner.frontMatter
        let entries = value.readEntries(owner.rawValue, &diagnostics)
        for place in entries.indices {
            if let key = Key.byName[entries[place].key.value] {
                read(entries[place].value, as: key, &diagnostics)
            } else if !taxonomies.contains(entries[place].key.value) {
                let known = Key.allCases.map(\.rawValue) + taxonomies
                diagnostics.report(
                    ContentProblems.unknownKey(entries[place].key, of: owner, among: known))
            }
        }
        // The last of these that is a day is the one that counts.
        for key in [Key.updated, .modified, .lastmod] {
            if let day = value[key.rawValue]?.readDay(key.rawValue, &diagnostics) { lastmod = day }
        }
        for taxonomy in taxonomies {
            let written = value[taxonomy]?.readTexts(taxonomy, &diagnostics) ?? []
            if !written.isEmpty { terms.append(Terms(taxonomy: taxonomy, terms: written)) }
        }
    }

    private mutating func read(
        _ value: YAMLValue, as key: Key, _ diagnostics: inout Diagnostics
    ) {
        if value.isNull { return }
        let name = key.rawValue
        switch key {
        case .title: title = value.readText(name, &diagnostics)
        case .description: description = value.readText(name, &diagnostics)
        case .summary: summary = value.readText(name, &diagnostics)
        case .draft: isDraft = value.readFlag(name, &diagnostics)?.value ?? false
        case .weight: weight = value.readInteger(name, &diagnostics)
        case .authors: authors = value.readTexts(name, &diagnostics)
        case .image: image = value.readText(name, &diagnostics)
        case .translationKey: translationKey = value.readText(name, &diagnostics)
        case .keyPoints: keyPoints = value.readTexts(name, &diagnostics)
        case .date: date = value.readDay(name, &diagnostics)
        case .publishDate: publishDate = value.readDay(name, &diagnostics)
        case .expiryDate: expiryDate = value.readDay(name, &diagnostics)
        case .asOf: asOf = value.readDay(name, &diagnostics)
        case .slug:
            slug = value.readText(name, &diagnostics).flatMap { Self.segment($0, &diagnostics) }
        case .url:
            url = value.readText(name, &diagnostics).flatMap { Self.path($0, name, &diagnostics) }
        case .aliases:
            aliases = value.readTexts(name, &diagnostics).compactMap {
                Self.path($0, name, &diagnostics)
            }
        case .company: company = value.readText(name, &diagnostics)
        case .sources: sources = value.readTexts(name, &diagnostics)
        case .audience: audience = value.readTexts(name, &diagnostics)
        case .horizon: horizon = value.readText(name, &diagnostics)
        case .confidence: confidence = value.readText(name, &diagnostics)
        case .follows: follows = value.readTexts(name, &diagnostics)
        case .claims:
            claims = (value.elements ?? [value]).compactMap { Claim($0, &diagnostics) }
        case .params:
            _ = value.readEntries(name, &diagnostics)
            params = value.entries == nil ? nil : value
        case .lastmod, .modified, .updated: break
        }
    }

    private static func segment(
        _ text: Located<String>, _ diagnostics: inout Diagnostics
    ) -> Located<String>? {
        guard let flaw = SafePath.flaw(inSegment: text.value) else { return text }
        diagnostics.report(
            ContentProblems.unsafeAddress(Key.slug.rawValue, flaw, at: text.location))
        return nil
    }

    private static func path(
        _ text: Located<String>, _ key: String, _ diagnostics: inout Diagnostics
    ) -> Located<String>? {
        guard let flaw = SafePath.flaw(inPath: text.value) else {
            return text.map { String(SafePath.trimmed($0)) }
        }
        diagnostics.report(ContentProblems.unsafeAddress(key, flaw, at: text.location))
        return nil
    }
}

extension Claim {
    /// Reads an entry of a page's `claims`; `nil` when its id, text or status is missing.
    init?(_ value: YAMLValue, _ diagnostics: inout Diagnostics) {
        var keys = KeyReader(value, of: .claim, &diagnostics)
        let id = keys.required("id", &diagnostics)
        let text = keys.required("text", &diagnostics)
        let status = keys.requiredWord("status", Claim.Status.self, &diagnostics)
        let sources = keys.texts("sources", &diagnostics)
        let check = keys.text("check", &diagnostics)
        let note = keys.text("note", &diagnostics)
        let made = keys.day("made", &diagnostics)
        keys.reportUnknownKeys(&diagnostics)
        guard let id, let text, let status else { return nil }
        self.init(
            at: id.location, checkAt: check?.location, id: id.value, text: text.value,
            status: status.value, sources: sources.map(\.value), check: check?.value,
            note: note?.value ?? "", made: made?.value)
    }
}
