import Dates
public import Numbers

/// A number that moved, in the stable shape of `changes --format json`.
public struct ChangeRecord: Hashable, Sendable, Encodable {
    /// The change.
    public var change: Change
    /// The language of its texts.
    public var language: Language

    /// Prepares a change for JSON; its texts are English unless another language is given.
    public init(_ change: Change, language: Language = .en) {
        self.change = change
        self.language = language
    }

    private enum CodingKeys: String, CodingKey { case day, key, label, from, to, why }

    /// Writes `day key label from to why`, where `from` and `to` are ``MeasurementRecord``s.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(change.after.asOf.description, forKey: .day)
        try container.encode(change.key.description, forKey: .key)
        try container.encode(change.after.label[language], forKey: .label)
        try container.encode(MeasurementRecord(change.before, language: language), forKey: .from)
        try container.encode(MeasurementRecord(change.after, language: language), forKey: .to)
        try container.encode(change.cause.rawValue, forKey: .why)
    }
}
