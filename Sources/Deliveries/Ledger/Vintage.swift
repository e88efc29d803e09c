public import Dates

/// All that was knowable on one day. Cheap to make and to copy.
public struct Vintage: Sendable {
    /// Every fact, those of later days included.
    public let ledger: Ledger
    /// The day; nothing that became known after it is looked at.
    public let day: Day

    init(ledger: Ledger, day: Day) {
        self.ledger = ledger
        self.day = day
    }
}
