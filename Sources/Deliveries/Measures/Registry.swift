extension Measure {
    /// Every measure, in the order of the methodology page.
    public static let all = MeasureName.allCases.map(Measure.named)

    /// The measure of a name.
    public static func named(_ name: MeasureName) -> Measure {
        switch name {
        case .units: .units
        case .toDate: .toDate
        case .target: .target
        case .targetLow: .targetLow
        case .targetFirst: .targetFirst
        case .revision: .revision
        case .revisionPercent: .revisionPercent
        case .revisions: .revisions
        case .driftPercent: .driftPercent
        case .attainment: .attainment
        case .remaining: .remaining
        case .requiredRate: .requiredRate
        case .runRate: .runRate
        case .pace: .pace
        case .paceDays: .paceDays
        case .projected: .projected
        case .growthYearOnYear: .growthYearOnYear
        case .growthPrevious: .growthPrevious
        case .growthToDate: .growthToDate
        case .impliedGrowth: .impliedGrowth
        case .share: .share
        case .rank: .rank
        case .record: .record
        case .metOn: .metOn
        }
    }
}
