/// The `id`s of a page, each of them once.
struct IDRegistry {
    /// All of them, in the order of the page.
    private(set) var all: [String] = []
    private var taken = Set<String>(minimumCapacity: 16)
    /// For each id that was asked for again, the last suffix that was tried behind it.
    private var suffixes: [String: Int] = [:]

    /// Takes an id, or the first of `id-1`, `id-2` and so on that is free.
    mutating func claim(_ id: String) -> String {
        var claimed = id
        if !taken.insert(id).inserted {
            var suffix = suffixes[id, default: 0]
            repeat {
                suffix += 1
                claimed = "\(id)-\(suffix)"
            } while !taken.insert(claimed).inserted
            suffixes[id] = suffix
        }
        all.append(claimed)
        return claimed
    }

    /// Whether an id is taken.
    func contains(_ id: String) -> Bool { taken.contains(id) }

    /// The id of a heading that says something: letters and digits of any script in lower case,
    /// `_`, and a hyphen for each space or hyphen; `section` when none is left.
    static func slug(_ text: ArraySlice<UInt8>) -> String {
        var slug: [UInt8] = []
        slug.reserveCapacity(text.count)
        var index = text.startIndex
        while index < text.endIndex {
            let byte = text[index]
            if byte >= 0x80 {
                let end = text[index...].firstIndex { $0 < 0x80 } ?? text.endIndex
                append(text[index..<end], to: &slug)
                index = end
                continue
            }
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "_"), UInt8(ascii: "-"):
                slug.append(byte)
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): slug.append(byte | 0x20)
            case 0x20, 0x09, 0x0A: slug.append(UInt8(ascii: "-"))
            default: break
            }
            index += 1
        }
        while slug.last == UInt8(ascii: "-") { slug.removeLast() }
        let said = slug.drop { $0 == UInt8(ascii: "-") }
        return said.isEmpty ? "section" : String(decoding: said, as: UTF8.self)
    }

    /// Appends what is a letter, mark or digit among characters that are not ASCII.
    private static func append(_ other: ArraySlice<UInt8>, to slug: inout [UInt8]) {
        for scalar in String(decoding: other, as: UTF8.self).unicodeScalars {
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter,
                .otherLetter, .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber:
                slug.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
            case .spaceSeparator: slug.append(UInt8(ascii: "-"))
            default: break
            }
        }
    }
}
