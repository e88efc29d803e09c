/// The `id`s of a page, each of them once.
struct IDRegistry {
    /// All of them, in the order of the page.
    private(set) var all: [String] = []
    private var used: Set<String> = []
    private var suffixes: [String: Int] = [:]

    /// Takes an id, or the first of `id-1`, `id-2` and so on that is free.
    mutating func claim(_ id: String) -> String {
        var result = id
        while !used.insert(result).inserted {
            let suffix = suffixes[id, default: 0] + 1
            suffixes[id] = suffix
            result = "\(id)-\(suffix)"
        }
        all.append(result)
        return result
    }

    /// Whether an id is taken.
    func contains(_ id: String) -> Bool { used.contains(id) }

    /// The id of a heading that says something: letters and digits of any script in lower case,
    /// `_`, and a hyphen for each space or hyphen; `section` when none is left.
    static func slug(_ text: some Sequence<UInt8>) -> String {
        var slug: [UInt8] = []
        var other: [UInt8] = []
        for byte in text {
            if byte >= 0x80 {
                other.append(byte)
                continue
            }
            append(&other, to: &slug)
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "_"), UInt8(ascii: "-"):
                slug.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): slug.append(byte | 0x20)
            case 0x20, 0x09, 0x0A: slug.append(UInt8(ascii: "-"))
            default: break
            }
        }
        append(&other, to: &slug)
        while slug.last == UInt8(ascii: "-") { slug.removeLast() }
        let text = slug.drop { $0 == UInt8(ascii: "-") }
        return text.isEmpty ? "section" : String(decoding: text, as: UTF8.self)
    }

    /// Appends what is a letter, mark or digit among characters that are not ASCII.
    private static func append(_ other: inout [UInt8], to slug: inout [UInt8]) {
        if other.isEmpty { return }
        for scalar in String(decoding: other, as: UTF8.self).unicodeScalars {
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter,
                .otherLetter, .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber:
                slug.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
            case .spaceSeparator: slug.append(UInt8(ascii: "-"))
            default: break
            }
        }
        other.removeAll(keepingCapacity: true)
    }
}
