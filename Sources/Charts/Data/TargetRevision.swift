public import Dates

/// One announcement of a target: in force from its day until the next one.
public struct TargetRevision: Hashable, Sendable {
    /// The day it was announced.
    public var day: Day
    /// What was aimed at; `unknown` when the target was withdrawn.
    public var value: ChartValue
    /// A word for its label in place of *raised* or *lowered*, such as *reported*.
    public var word: String?

    /// A target announced on a day.
    public init(_ day: Day, _ value: ChartValue, word: String? = nil) {
        self.day = day
        self.value = value
        self.word = word
    }
}

extension [TargetRevision] {
    /// The announcements in the order of their days.
    var inOrder: [TargetRevision] { sorted { $0.day < $1.day } }

    /// The announcements in order, without those that only affirm what was in force.
    var changes: [TargetRevision] {
        inOrder.reduce(into: []) { if $0.last?.value != $1.value { $0.append($1) } }
    }
}
