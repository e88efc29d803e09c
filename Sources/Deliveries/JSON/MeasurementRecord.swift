import Dates
public import Numbers

/// A number in the stable shape of `metrics --format json`; what is not known is an explicit null.
public struct MeasurementRecord: Hashable, Sendable, Encodable {
    /// The number.
    public var measurement: Measurement
    /// The language of its texts.
    public var language: Language

    /// Prepares a number for JSON; its texts are English unless another language is given.
    public init(_ measurement: Measurement, language: Language = .en) {
        self.measurement = measurement
        self.language = language
    }

    enum CodingKeys: String, CodingKey {
        case key, label, unit, kind, value, low, high, text, asOf, reason
    }

    /// Writes `key label unit kind value low high text asOf reason`, all of them always.
    ///
    /// `low` and `high` are the proven ends, alike for an exact number; a day is its ISO form in
    /// `text`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try encode(into: &container)
    }

    func encode(into container: inout KeyedEncodingContainer<CodingKeys>) throws {
        let quantity = measurement.quantity
        try container.encode(measurement.key.description, forKey: .key)
        try container.encode(measurement.label[language], forKey: .label)
        try container.encode(measurement.unit.rawValue, forKey: .unit)
        try container.encode(quantity.kind.rawValue, forKey: .kind)
        try container.encode(quantity.value.map(JSONNumber.init), forKey: .value)
        try container.encode(quantity.low.map(JSONNumber.init), forKey: .low)
        try container.encode(quantity.high.map(JSONNumber.init), forKey: .high)
        try container.encode(text, forKey: .text)
        try container.encode(measurement.asOf.description, forKey: .asOf)
        try container.encode(quantity.reason?.text(language), forKey: .reason)
    }

    private var text: String? {
        if case .date(let day) = measurement.quantity { return day.description }
        return measurement.text(language)
    }
}
