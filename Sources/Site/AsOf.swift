import Dates

/// The day whose knowledge a site shows, as the command line gives it.
public struct AsOf: Hashable, Sendable {
    let day: Day

    /// Reads a date, `2025-11-18`; anything else is `nil`.
    public init?(_ text: String) {
        guard let day = Day(text) else { return nil }
        self.day = day
    }
}
