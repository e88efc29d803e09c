import Dates
import Diagnostics
public import Numbers

/// An explanation in the stable shape of `explain --format json`: a number with its formula, and its
/// inputs, which are numbers again or records.
public struct ExplanationRecord: Hashable, Sendable, Encodable {
    /// The explanation.
    public var explanation: Explanation
    /// The language of its texts.
    public var language: Language

    /// Prepares an explanation for JSON; its texts are English unless another language is given.
    public init(_ explanation: Explanation, language: Language = .en) {
        self.explanation = explanation
        self.language = language
    }

    private enum CodingKeys: String, CodingKey { case formula, inputs }

    /// Writes the fields of ``MeasurementRecord``, then `formula` and `inputs`.
    public func encode(to encoder: any Encoder) throws {
        var own = encoder.container(keyedBy: MeasurementRecord.CodingKeys.self)
        try MeasurementRecord(explanation.measurement, language: language).encode(into: &own)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(explanation.formula, forKey: .formula)
        var inputs = container.nestedUnkeyedContainer(forKey: .inputs)
        for input in explanation.inputs {
            switch input {
            case .measure(let inner): try inputs.encode(Self(inner, language: language))
            case .record(let record): try inputs.encode(FactRecord(record))
            case .target(let target): try inputs.encode(FactRecord(target))
            }
        }
    }
}

/// A published figure or target in the stable shape of an input in `explain --format json`.
public struct FactRecord: Hashable, Sendable, Encodable {
    /// The file it was read from.
    public var file: String
    /// Its line in the file.
    public var line: Int
    /// The slug of the company.
    public var company: String
    /// The period.
    public var period: String
    /// The figure, or the low end of a target.
    public var units: Int
    /// `exact`, `at_least` or `about`; a target is exact.
    public var precision: String
    /// The day it became known.
    public var published: String
    /// The key of its source.
    public var source: String?

    /// Prepares a published figure for JSON.
    public init(_ record: Record) {
        (file, line) = (record.location.file, record.location.line)
        (company, period) = (record.company, record.period.description)
        (units, precision) = (record.units, record.precision.rawValue)
        (published, source) = (record.published.description, record.source)
    }

    /// Prepares a target for JSON.
    public init(_ target: TargetEvent) {
        (file, line) = (target.location.file, target.location.line)
        (company, period) = (target.company, target.period.description)
        (units, precision) = (target.units, Precision.exact.rawValue)
        (published, source) = (target.announced.description, target.source)
    }

    private enum CodingKeys: String, CodingKey {
        case file, line, company, period, units, precision, published, source
    }

    /// Writes all fields always; a missing source is null.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(file, forKey: .file)
        try container.encode(line, forKey: .line)
        try container.encode(company, forKey: .company)
        try container.encode(period, forKey: .period)
        try container.encode(units, forKey: .units)
        try container.encode(precision, forKey: .precision)
        try container.encode(published, forKey: .published)
        try container.encode(source, forKey: .source)
    }
}
