/// Which constructs can occur in a text at all, so that the others cost nothing.
struct Triggers: OptionSet {
    let rawValue: UInt16

    static let pipe = Triggers(rawValue: 1 << 0)
    static let delimiterColon = Triggers(rawValue: 1 << 1)
    static let tilde = Triggers(rawValue: 1 << 2)
    static let expression = Triggers(rawValue: 1 << 3)
    static let citation = Triggers(rawValue: 1 << 4)
    static let note = Triggers(rawValue: 1 << 5)
    static let alert = Triggers(rawValue: 1 << 6)
    /// A bare link that begins with `www.`.
    static let webAddress = Triggers(rawValue: 1 << 7)
    /// A bare link that begins with a scheme.
    static let address = Triggers(rawValue: 1 << 8)
    /// A bare link to a mailbox.
    static let mail = Triggers(rawValue: 1 << 9)
    static let definition = Triggers(rawValue: 1 << 10)
    static let control = Triggers(rawValue: 1 << 11)
    static let nonASCII = Triggers(rawValue: 1 << 12)

    /// What a table can need.
    static let table: Triggers = [.pipe, .delimiterColon]

    /// The bytes around which a bare link can stand.
    var linkBytes: [UInt8] {
        [
            contains(.webAddress) ? UInt8(ascii: ".") : nil,
            contains(.address) ? UInt8(ascii: ":") : nil,
            contains(.mail) ? UInt8(ascii: "@") : nil,
        ].compactMap(\.self)
    }
}
