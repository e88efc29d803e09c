/// What a measure is computed from, as far as it tells which numbers the facts of a day may move.
struct MeasureInputs {
    /// Which months of its period records have to cover before anything is known of a number.
    enum Coverage { case none, any, last }

    /// Whose units a number is computed from.
    enum Units {
        case none
        /// The period's own.
        case period
        /// Those of the months of the period that are covered.
        case toDate
        /// Those of any months of the year and of the one before.
        case bothYears
        /// The period's own, and those of the period and the year before it.
        case growth
        /// Those of the same period of the year before.
        case yearBefore
        /// Those of each period of its length up to its own.
        case upToPeriod
        /// The period's own, of all companies of the peer group.
        case peers
    }

    var coverage: Coverage
    var units: Units
    /// Whether there is no number without a target.
    var needsTarget: Bool

    /// Every measure with its inputs, in order.
    static let all = MeasureName.allCases.map { ($0, MeasureInputs(of: $0)) }

    /// The inputs of a measure.
    init(of measure: MeasureName) {
        (coverage, units, needsTarget) =
            switch measure {
            case .units: (.any, .period, false)
            case .toDate: (.any, .toDate, false)
            case .runRate, .projected, .growthToDate: (.any, .bothYears, false)
            case .growthYearOnYear, .growthPrevious: (.last, .growth, false)
            case .record: (.last, .upToPeriod, false)
            case .share, .rank: (.last, .peers, false)
            case .target, .targetLow, .targetFirst, .revision, .revisionPercent, .revisions,
                .driftPercent:
                (.none, .none, true)
            case .attainment, .remaining, .requiredRate, .pace, .paceDays: (.any, .toDate, true)
            case .metOn: (.any, .period, true)
            case .impliedGrowth: (.none, .yearBefore, true)
            }
    }
}
