import Deliveries
import Diagnostics

extension FrontMatter {
    /// Reads the keys of a page's head; unknown ones are reported.
    init(_ value: YAMLValue, taxonomies: [String], _ diagnostics: inout Diagnostics) {
        var keys = KeyReader(value, of: .frontMatter, &diagnostics)
        readWords(&keys, &diagnostics)
        readDays(&keys, &diagnostics)
        readAddress(&keys, &diagnostics)
        for taxonomy in taxonomies {
            let written = keys.texts(taxonomy, &diagnostics)
            if !written.isEmpty { terms.append(Terms(taxonomy: taxonomy, terms: written)) }
        }
        readLedger(&keys, &diagnostics)
        if let own = keys.value("params") {
            if own.entries == nil {
                diagnostics.report(
                    ContentProblems.wrongType(
                        "params", expected: "lines of 'key: value'", at: own.location))
            } else {
                params = own
            }
        }
        keys.reportUnknownKeys(&diagnostics)
    }

    private mutating func readWords(_ keys: inout KeyReader, _ diagnostics: inout Diagnostics) {
        title = keys.text("title", &diagnostics)
        description = keys.text("description", &diagnostics)
        summary = keys.text("summary", &diagnostics)
        isDraft = keys.flag("draft", &diagnostics)?.value ?? false
        weight = keys.integer("weight", &diagnostics)
        authors = keys.texts("authors", &diagnostics)
        image = keys.text("image", &diagnostics)
        translationKey = keys.text("translationKey", &diagnostics)
        keyPoints = keys.texts("keyPoints", &diagnostics)
    }

    private mutating func readDays(_ keys: inout KeyReader, _ diagnostics: inout Diagnostics) {
        date = keys.day("date", &diagnostics)
        lastmod = keys.day("lastmod", &diagnostics)
        let modified = keys.day("modified", &diagnostics)
        let updated = keys.day("updated", &diagnostics)
        lastmod = lastmod ?? modified ?? updated
        publishDate = keys.day("publishDate", &diagnostics)
        expiryDate = keys.day("expiryDate", &diagnostics)
        asOf = keys.day("asOf", &diagnostics)
    }

    private mutating func readAddress(_ keys: inout KeyReader, _ diagnostics: inout Diagnostics) {
        slug = keys.text("slug", &diagnostics).flatMap { slug in
            guard let flaw = SafePath.flaw(inSegment: slug.value) else { return slug }
            diagnostics.report(ContentProblems.unsafeAddress("slug", flaw, at: slug.location))
            return nil
        }
        url = keys.text("url", &diagnostics).flatMap { Self.path($0, "url", &diagnostics) }
        aliases = keys.texts("aliases", &diagnostics).compactMap {
            Self.path($0, "aliases", &diagnostics)
        }
    }

    private mutating func readLedger(_ keys: inout KeyReader, _ diagnostics: inout Diagnostics) {
        company = keys.text("company", &diagnostics)
        sources = keys.texts("sources", &diagnostics)
        audience = keys.texts("audience", &diagnostics)
        horizon = keys.text("horizon", &diagnostics)
        confidence = keys.text("confidence", &diagnostics)
        follows = keys.texts("follows", &diagnostics)
        let written = keys.value("claims")
        claims = (written?.elements ?? written.map { [$0] } ?? []).compactMap {
            Claim($0, &diagnostics)
        }
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
