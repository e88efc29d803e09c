/// Which words may become part of an address, and so of the name of a folder of the output.
enum SafePath {
    /// The bytes that file systems allow in a name.
    static let segmentLimit = 255
    /// The bytes of a whole path, below the limit of any system.
    static let pathLimit = 1024

    /// Why a text cannot be one segment of an address; `nil` when it can.
    static func flaw(inSegment text: some StringProtocol) -> String? {
        if text.isEmpty { return "is empty" }
        if text == "." || text == ".." { return "leads out of its folder" }
        if text.utf8.count > segmentLimit { return "is longer than \(segmentLimit) bytes" }
        if text.utf8.first == UInt8(ascii: ".") { return "begins with a dot" }
        for scalar in text.unicodeScalars where !isAllowed(scalar) {
            return "holds \(name(of: scalar)); letters, digits, '-', '_', '.' and '~' are allowed"
        }
        return nil
    }

    /// Whether a path of names is one that nobody objects to: ASCII letters, digits, `-` and `_`
    /// between single slashes, with no more bytes than a name may have.
    static func isPlain(_ path: String) -> Bool {
        var path = path
        return path.withUTF8 { bytes in
            var last = UInt8(ascii: "/")
            for byte in bytes {
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                    break
                case UInt8(ascii: "/") where last != byte: break
                default: return false
                }
                last = byte
            }
            return last != UInt8(ascii: "/") && bytes.count <= segmentLimit
        }
    }

    /// Why a text cannot be an address within the site; `nil` when it can.
    ///
    /// One `/` may stand at its start, for the root of the site, and one at its end.
    static func flaw(inPath text: String) -> String? {
        if text.utf8.count > pathLimit { return "is longer than \(pathLimit) bytes" }
        let inner = trimmed(text)
        if inner.isEmpty { return "is empty" }
        for segment in inner.split(separator: "/", omittingEmptySubsequences: false) {
            if let flaw = flaw(inSegment: segment) {
                return segment == inner ? flaw : "has a part that \(flaw)"
            }
        }
        return nil
    }

    /// A path without the `/` at its start and end.
    static func trimmed(_ text: String) -> Substring {
        var rest = text[...]
        if rest.first == "/" { rest.removeFirst() }
        if rest.last == "/" { rest.removeLast() }
        return rest
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".", "~": return true
        case ..."\u{7F}": return false
        default:
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter,
                .otherLetter, .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber,
                .otherNumber:
                return true
            default: return false
            }
        }
    }

    /// A character as a message can show it.
    private static func name(of scalar: Unicode.Scalar) -> String {
        switch scalar {
        case " ": "a space"
        case "!"..."~": "'\(scalar)'"
        default: "U+" + String(scalar.value, radix: 16, uppercase: true)
        }
    }
}
