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
        let text = text.allSatisfy { $0 < 0x80 } ? text : lowercased(text)[...]
        let slug = String(unsafeUninitializedCapacity: text.count) { slug in
            var count = 0
            for byte in text {
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                    UInt8(ascii: "_"), 0x80...:
                    slug[count] = byte
                case UInt8(ascii: "A")...UInt8(ascii: "Z"): slug[count] = byte | 0x20
                case 0x20, 0x09, 0x0A, UInt8(ascii: "-"):
                    if count == 0 { continue }
                    slug[count] = UInt8(ascii: "-")
                default: continue
                }
                count += 1
            }
            while count > 0, slug[count - 1] == UInt8(ascii: "-") { count -= 1 }
            return count
        }
        return slug.isEmpty ? "section" : slug
    }

    /// The text with only letters, marks and digits left, in lower case, and spaces of what is not
    /// ASCII.
    private static func lowercased(_ text: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            if scalar.isASCII {
                result.append(UInt8(truncatingIfNeeded: scalar.value))
                continue
            }
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter,
                .otherLetter, .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber:
                result.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
            case .spaceSeparator: result.append(0x20)
            default: break
            }
        }
        return result
    }
}
