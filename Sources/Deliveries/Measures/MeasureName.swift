/// The name of a measure, as it is the last part of a key; in the order of the methodology page.
public enum MeasureName: String, Hashable, Sendable, CaseIterable {
    /// Delivered in the period.
    case units
    /// Delivered in the part of the period that records cover.
    case toDate = "to_date"
    /// The target in force, a range when it was announced as one.
    case target
    /// The low end of the target in force, which progress is measured against.
    case targetLow = "target_low"
    /// The first target that was set.
    case targetFirst = "target_first"
    /// The last change of the target, in units.
    case revision
    /// The last change of the target, in per cent.
    case revisionPercent = "revision_pct"
    /// How many times the target changed.
    case revisions
    /// The target in force against the first one.
    case driftPercent = "drift_pct"
    /// The share of the target that is delivered.
    case attainment
    /// What is left of the target.
    case remaining
    /// What is left of the target for each whole month to come.
    case requiredRate = "required_rate"
    /// The mean of the last three months covered.
    case runRate = "run_rate"
    /// Ahead of an even pace, or behind it, in units.
    case pace
    /// Ahead of an even pace, or behind it, in days.
    case paceDays = "pace_days"
    /// What the current rate would lead to.
    case projected
    /// Growth on the same period a year before.
    case growthYearOnYear = "growth_yoy"
    /// Growth on the period before.
    case growthPrevious = "growth_prev"
    /// Growth of the part that is covered on the same months a year before.
    case growthToDate = "growth_to_date"
    /// Growth that the target asks for.
    case impliedGrowth = "implied_growth"
    /// The share of the peer group.
    case share
    /// The place in the peer group.
    case rank
    /// The highest period of its length so far.
    case record
    /// The day since which the target is provably met.
    case metOn = "met_on"
}
