import Deliveries
import Diagnostics
import Numbers

extension Settings {
    /// Reads who delivers and who counts.
    mutating func readLedger(_ keys: inout KeyReader, _ diagnostics: inout Diagnostics) {
        readCompanies(keys.list("companies", &diagnostics), &diagnostics)
        readBases(keys.list("bases", &diagnostics), &diagnostics)
        if bases.isEmpty { bases = [Self.basis(language)] }
    }

    /// The basis of a site that declares none.
    static func basis(_ language: Language) -> Basis {
        Basis(
            slug: "company",
            label: language.pick(
                "as the company states them", "按公司公布口径", "wie das Unternehmen sie angibt"))
    }

    private mutating func readCompanies(
        _ values: [YAMLValue], _ diagnostics: inout Diagnostics
    ) {
        var declared: Set<String> = []
        var peers: [String: Int] = [:]
        for value in values {
            var keys = KeyReader(value, of: .company, &diagnostics)
            let slug = keys.slug(among: declared, &diagnostics)
            let name = keys.text("name", &diagnostics)?.value
            let group = keys.text("peerGroup", &diagnostics)
            let colour = keys.word("colour", ColourRole.self, &diagnostics)?.value
            keys.reportUnknownKeys(&diagnostics)
            guard let slug else { continue }
            declared.insert(slug)
            companies.append(Company(slug: slug, name: name ?? slug, peerGroup: group?.value))
            colours[slug] = colour
            guard let group else { continue }
            peers[group.value, default: 0] += 1
            if peers[group.value] == Company.peerLimit + 1 {
                diagnostics.report(
                    ContentProblems.largePeerGroup(group, limit: Company.peerLimit))
            }
        }
    }

    private mutating func readBases(_ values: [YAMLValue], _ diagnostics: inout Diagnostics) {
        var declared: [Basis] = []
        var chosen: String?
        for value in values {
            var keys = KeyReader(value, of: .basis, &diagnostics)
            let slug = keys.slug(among: Set(declared.map(\.slug)), &diagnostics)
            let label = keys.text("label", &diagnostics)?.value
            let isDefault = keys.flag("default", &diagnostics)?.value ?? false
            keys.reportUnknownKeys(&diagnostics)
            guard let slug else { continue }
            declared.append(Basis(slug: slug, label: label ?? slug))
            if isDefault, chosen == nil { chosen = slug }
        }
        bases = declared
        defaultBasis = chosen ?? declared.first?.slug ?? defaultBasis
    }
}

extension KeyReader {
    /// A name that may stand in the keys of measures and is not declared yet.
    fileprivate mutating func slug(
        among declared: Set<String>, _ diagnostics: inout Diagnostics
    ) -> String? {
        guard let slug = required("slug", &diagnostics) else { return nil }
        let isPlain = slug.value.utf8.allSatisfy {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
        }
        guard isPlain, !slug.value.isEmpty, slug.value.utf8.count <= 64 else {
            diagnostics.report(
                ContentProblems.wrongType(
                    "slug", expected: "lower-case letters, digits and hyphens", at: slug.location))
            return nil
        }
        guard !declared.contains(slug.value) else {
            diagnostics.report(
                ContentProblems.duplicateKey(slug.value, at: slug.location, first: nil))
            return nil
        }
        return slug.value
    }

    /// The elements of a list; anything else is reported.
    fileprivate mutating func list(
        _ key: String, _ diagnostics: inout Diagnostics
    ) -> [YAMLValue] {
        guard let value = value(key) else { return [] }
        guard let elements = value.elements else {
            diagnostics.report(
                ContentProblems.wrongType(key, expected: "a list", at: value.location))
            return []
        }
        return elements
    }
}
