/// What text cmark and the extensions leave as it is, so that it need not be parsed.
struct PlainText {
    private static let alwaysSpecial = ByteSet("\\`&_*[<>\"~{".utf8 + [Atom.mark])
    private var special = PlainText.alwaysSpecial
    private let isSmart: Bool
    private let hasWebAddresses: Bool

    init(_ triggers: Triggers, isSmart: Bool) {
        self.isSmart = isSmart
        hasWebAddresses = triggers.contains(.webAddress)
        if isSmart { for byte in "'-.".utf8 { special.insert(byte) } }
        for byte in triggers.linkBytes { special.insert(byte) }
    }

    /// Whether a text holds nothing that is more than it looks.
    func contains(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var index = special.first(in: text, from: 0)
        while index < text.count {
            let next = index + 1 < text.count ? text[index + 1] : 0
            switch text[index] {
            // Numbers are full of single full stops and hyphens.
            case UInt8(ascii: "."):
                let isAddress = hasWebAddresses && index > 0 && text[index - 1] == UInt8(ascii: "w")
                if isAddress || isSmart && next == UInt8(ascii: ".") { return false }
            case UInt8(ascii: "-"): if next == UInt8(ascii: "-") { return false }
            case UInt8(ascii: ":"): if next == UInt8(ascii: "/") { return false }
            default: return false
            }
            index = special.first(in: text, from: index + 1)
        }
        return true
    }
}
