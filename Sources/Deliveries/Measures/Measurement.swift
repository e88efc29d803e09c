public import Dates
public import Numbers

/// A measure of one company and period, as it was knowable on a day.
public struct Measurement: Hashable, Sendable {
    /// What it is about.
    public var key: MeasureKey
    /// What it counts in.
    public var unit: MeasureUnit
    /// What is known of it.
    public var quantity: Quantity
    /// The day it is as of.
    public var asOf: Day
    /// The months that the number speaks of, counted as in ``Period/firstMonth``: the part covered
    /// by records for `to_date` and what follows from it, the three months of `run_rate`, the
    /// highest period for `record`; `nil` when nothing is covered.
    public var months: Range<Int>?

    /// Gathers what is known of a number.
    public init(
        key: MeasureKey, unit: MeasureUnit, quantity: Quantity, asOf: Day,
        months: Range<Int>? = nil
    ) {
        self.key = key
        self.unit = unit
        self.quantity = quantity
        self.asOf = asOf
        self.months = months
    }

    /// What the number is, in a few words.
    public var label: Wording { Measure.named(key.measure).label }

    /// The last day of the months that the number speaks of; `nil` when nothing is covered.
    public var through: Day? {
        months.flatMap { Period(.month, holdingMonth: $0.upperBound - 1)?.lastDay }
    }
}
