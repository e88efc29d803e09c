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

    /// The names of the fields, in their order.
    public enum CodingKeys: String, CodingKey {
        /// What the number is about.
        case key
        /// What readers see as its name.
        case label
        /// What it counts in.
        case unit
        /// How much is claimed, see ``Quantity/Kind``.
        case kind
        /// The number, when it is exact or an estimate.
        case value
        /// The proven low end; that of an exact number is the number.
        case low
        /// The proven high end.
        case high
        /// The number as it prints; a day in its ISO form.
        case text
        /// The day it is as of.
        case asOf
        /// Why it is not known.
        case reason
    }

    /// The fields in their order, all of them always.
    public var fields: [(name: CodingKeys, value: JSONValue)] {
        let quantity = measurement.quantity
        return [
            (.key, .text(measurement.key.description)),
            (.label, .text(measurement.label[language])),
            (.unit, .text(measurement.unit.rawValue)),
            (.kind, .text(quantity.kind.rawValue)),
            (.value, JSONValue(quantity.value)),
            (.low, JSONValue(quantity.low)),
            (.high, JSONValue(quantity.high)),
            (.text, JSONValue(text)),
            (.asOf, .text(measurement.asOf.description)),
            (.reason, JSONValue(quantity.reason?.text(language))),
        ]
    }

    /// Writes the ``fields``.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try encode(into: &container)
    }

    func encode(into container: inout KeyedEncodingContainer<CodingKeys>) throws {
        for (name, value) in fields { try container.encode(value, forKey: name) }
    }

    private var text: String? {
        if case .date(let day) = measurement.quantity { return day.description }
        return measurement.text(language)
    }
}
