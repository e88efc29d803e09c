public import Dates

/// A named channel of a mark: what is drawn along one axis.
public struct PlottableValue: Hashable, Sendable {
    /// What the channel holds.
    enum Content: Hashable, Sendable {
        case position(ChartPosition)
        case value(ChartValue)
    }

    /// The name of the channel, which heads its column in the table.
    public var label: String
    var content: Content

    /// A period.
    public static func value(_ label: String, _ period: Period) -> PlottableValue {
        PlottableValue(label: label, content: .position(.period(period)))
    }

    /// A day.
    public static func value(_ label: String, _ day: Day) -> PlottableValue {
        PlottableValue(label: label, content: .position(.day(day)))
    }

    /// A name.
    public static func value(_ label: String, _ name: String) -> PlottableValue {
        PlottableValue(label: label, content: .position(.category(name)))
    }

    /// An exact number.
    public static func value(_ label: String, _ number: Double) -> PlottableValue {
        PlottableValue(label: label, content: .value(.exact(number)))
    }

    /// An exact whole number.
    public static func value(_ label: String, _ number: Int) -> PlottableValue {
        .value(label, Double(number))
    }

    /// A number with its precision.
    public static func value(_ label: String, _ value: ChartValue) -> PlottableValue {
        PlottableValue(label: label, content: .value(value))
    }

    /// The channel as a position on an axis; a number stands where it is.
    var position: ChartPosition {
        switch content {
        case .position(let position): position
        case .value(let value): .number(value.main ?? 0)
        }
    }

    /// The channel as a number; a position that is none is unknown.
    var number: ChartValue {
        switch content {
        case .value(let value): value
        case .position: .unknown(reason: "")
        }
    }

    var isNumber: Bool {
        if case .value = content { true } else { false }
    }
}
