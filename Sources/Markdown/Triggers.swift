/// Which constructs can occur in a text at all, so that the others cost nothing.
struct Triggers: OptionSet {
    let rawValue: UInt16

    static let pipe = Triggers(rawValue: 1 << 0)
    static let delimiterColon = Triggers(rawValue: 1 << 1)
    static let tilde = Triggers(rawValue: 1 << 2)
    static let expression = Triggers(rawValue: 1 << 3)
    static let headingID = Triggers(rawValue: 1 << 4)
    static let citation = Triggers(rawValue: 1 << 5)
    static let note = Triggers(rawValue: 1 << 6)
    static let alert = Triggers(rawValue: 1 << 7)
    static let bareLink = Triggers(rawValue: 1 << 8)
    static let definition = Triggers(rawValue: 1 << 9)
    static let comment = Triggers(rawValue: 1 << 10)
    static let control = Triggers(rawValue: 1 << 11)
    static let nonASCII = Triggers(rawValue: 1 << 12)

    /// What a table can need.
    static let table: Triggers = [.pipe, .delimiterColon]
}
