public import Dates
public import Diagnostics

/// One announcement about a target: set, kept, changed or given up.
public struct TargetEvent: Hashable, Sendable {
    /// What an announcement does to the target.
    public enum Action: String, Hashable, Sendable, CaseIterable {
        /// The first target of a period, or the first after one was withdrawn.
        case set
        /// The target stays; its low end may not change.
        case reaffirmed
        /// One end goes up, neither goes down.
        case raised
        /// One end goes down, neither goes up.
        case cut
        /// A range becomes a smaller one within it.
        case narrowed
        /// The target is given up.
        case withdrawn
    }

    /// The cell of the units.
    public var location: SourceLocation
    /// The column of the action's cell in the same line, from 1; 0 when unknown.
    public var actionColumn: Int
    /// The column of the period's cell in the same line, from 1; 0 when unknown.
    public var periodColumn: Int
    /// The slug of the company.
    public var company: String
    /// What the target is for: a year, a half or a quarter.
    public var period: Period
    /// The target, or the low end of its range, within ``Record/unitsAllowed``; 0 when withdrawn.
    public var units: Int
    /// The high end of a range; `nil` for a single figure.
    public var unitsHigh: Int?
    /// What the announcement does.
    public var action: Action
    /// The day of the announcement.
    public var announced: Day
    /// Whether ``announced`` is the first day of the period because no day was stated.
    public var isAnnouncementAssumed: Bool
    /// Who announced it, in words, possibly empty.
    public var announcedBy: String
    /// The key of its source.
    public var source: String?
    /// A remark, possibly empty.
    public var note: String

    /// Tells of a target; without a day, it is assumed known from the first day of the period.
    public init(
        at location: SourceLocation,
        actionColumn: Int = 0,
        periodColumn: Int = 0,
        company: String,
        period: Period,
        units: Int,
        unitsHigh: Int? = nil,
        action: Action,
        announced: Day? = nil,
        announcedBy: String = "",
        source: String? = nil,
        note: String = ""
    ) {
        self.location = location
        self.actionColumn = actionColumn
        self.periodColumn = periodColumn
        self.company = company
        self.period = period
        self.units = units
        self.unitsHigh = unitsHigh == units ? nil : unitsHigh
        self.action = action
        self.announced = announced ?? period.firstDay
        isAnnouncementAssumed = announced == nil
        self.announcedBy = announcedBy
        self.source = source
        self.note = note
    }
}
