public import Dates

/// A number that moved on a day, and why.
public struct Change: Hashable, Sendable {
    /// Why a number moved.
    public enum Cause: String, Hashable, Sendable, CaseIterable {
        /// A figure for a period that had none of its own.
        case newPeriod = "new period"
        /// A later figure for a period that had one: a floor made exact, a higher floor.
        case revision
        /// A target set, changed or withdrawn.
        case target
        /// A figure that replaced another of the same precision by a lower floor or by another
        /// exact number.
        case correction
        /// A claim made for the first time.
        case newClaim = "new claim"
    }

    /// The number before; unknown when it was not known at all.
    public var before: Measurement
    /// The number on the day.
    public var after: Measurement
    /// Why it moved.
    public var cause: Cause

    /// What moved.
    public var key: MeasureKey { after.key }
}

/// All that became known on a day, and what it changed.
public struct DayOfChanges: Hashable, Sendable {
    /// The day.
    public var day: Day
    /// Whether all that became known has an assumed day.
    public var isAssumed: Bool
    /// The figures published, by company, period and units.
    public var records: [Record]
    /// The targets announced, by company and period.
    public var targets: [TargetEvent]
    /// The claims first made, by id.
    public var claims: [Claim]
    /// The companies of which any number moved.
    public var companies: Set<String>
    /// The numbers that moved, as far as they were asked for, in the order of
    /// ``Vintage/measurements(matching:includingUnknown:)``.
    public var changes: [Change]
}
