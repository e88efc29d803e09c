import Dates
public import Diagnostics

extension Ledger {
    /// Reads a key such as `xiaomi/su7@industry.2025-07.units`; `nil` when a part is wrong, which
    /// is reported with the nearest name there is.
    ///
    /// A key that names the default basis loses it, so that equal numbers have equal keys.
    public func key(
        _ text: String, at location: SourceLocation, _ diagnostics: inout Diagnostics
    ) -> MeasureKey? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, !parts.contains("") else {
            diagnostics.report(DeliveriesProblems.malformedKey(text, at: location))
            return nil
        }
        let subject = subject(parts[0], of: text, at: location, &diagnostics)
        let period = Period(parts[1])
        if period == nil {
            diagnostics.report(
                DeliveriesProblems.unreadablePeriod(parts[1], of: text, at: location))
        }
        let measure = measure(parts[2], of: text, at: location, &diagnostics)
        guard let subject, let period, let measure else { return nil }
        return MeasureKey(
            company: subject.company, model: subject.model,
            basis: subject.basis == facts.defaultBasis ? nil : subject.basis, period: period,
            measure: measure.name, target: measure.target)
    }

    /// The slugs of the models that records of a company name, in order.
    public func models(of company: String) -> [String] {
        let own = series.all[series.all.partitioningIndex { $0.company >= company }...]
        return Set(own.prefix { $0.company == company }.compactMap(\.model)).sorted()
    }

    private func subject(
        _ text: String, of key: String, at location: SourceLocation,
        _ diagnostics: inout Diagnostics
    ) -> Series? {
        let atSign = text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
        let slash = atSign[0].split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        let company = String(slash[0])
        let model = slash.count == 2 ? String(slash[1]) : nil
        let basis = atSign.count == 2 ? String(atSign[1]) : facts.defaultBasis
        var isKnown = true
        func expect(
            _ word: String, _ code: Diagnostic.Code, _ part: String, among names: [String]
        ) {
            guard !names.contains(word) else { return }
            isKnown = false
            diagnostics.report(
                DeliveriesProblems.unknownPart(
                    code, part, word, of: key, among: names, at: location))
        }
        if self.company(company) == nil {
            expect(company, "unknown-key-company", "company", among: companies.map(\.slug))
        } else if let model {
            expect(model, "unknown-key-model", "model", among: models(of: company))
        }
        if basis != facts.defaultBasis, !facts.bases.contains(where: { $0.slug == basis }) {
            expect(
                basis, "unknown-key-basis", "basis",
                among: facts.bases.map(\.slug) + series.all.map(\.basis) + [facts.defaultBasis])
        }
        return isKnown ? Series(company: company, model: model, basis: basis) : nil
    }

    private func measure(
        _ text: String, of key: String, at location: SourceLocation,
        _ diagnostics: inout Diagnostics
    ) -> (name: MeasureName, target: Int?)? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard let name = MeasureName(rawValue: parts[0]) else {
            diagnostics.report(
                DeliveriesProblems.unknownPart(
                    "unknown-key-measure", "measure", parts[0], of: key,
                    among: MeasureName.allCases.map(\.rawValue), at: location))
            return nil
        }
        if parts.count == 1 { return (name, nil) }
        guard parts.count == 2, let target = Int(parts[1]), Record.unitsAllowed.contains(target)
        else {
            diagnostics.report(DeliveriesProblems.malformedKey(key, at: location))
            return nil
        }
        guard Measure.named(name).takesTarget else {
            diagnostics.report(DeliveriesProblems.needlessTarget(name, of: key, at: location))
            return nil
        }
        return (name, target)
    }
}
