public import Dates

/// One number at one position.
public struct Datum: Hashable, Sendable {
    /// Where it stands.
    public var position: ChartPosition
    /// What was measured there.
    public var value: ChartValue
    /// The last day counted, when the position's period was not over: drawn hatched and said.
    public var through: Day?
    /// A word on this number alone, printed in the table.
    public var note: String?

    /// Joins a position and a value.
    public init(
        _ position: ChartPosition, _ value: ChartValue, through: Day? = nil, note: String? = nil
    ) {
        self.position = position
        self.value = value
        self.through = through
        self.note = note
    }
}
