/// The `id`s of a page, each of them once.
struct IDRegistry {
    /// All of them, in the order of the page.
    private(set) var all: [String] = []
    /// For each id the last suffix that was tried behind it.
    private var suffixes: [String: Int] = [:]

    /// Takes an id, or the first of `id-1`, `id-2` and so on that is free.
    mutating func claim(_ id: String) -> String {
        guard let last = suffixes[id] else { return take(id) }
        var suffix = last
        var candidate: String
        repeat {
            suffix += 1
            candidate = "\(id)-\(suffix)"
        } while suffixes[candidate] != nil
        suffixes[id] = suffix
        return take(candidate)
    }

    private mutating func take(_ id: String) -> String {
        suffixes[id] = 0
        all.append(id)
        return id
    }

    /// Whether an id is taken.
    func contains(_ id: String) -> Bool { suffixes[id] != nil }

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
