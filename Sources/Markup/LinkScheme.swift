/// Which addresses may stand in a link, an image or a form of the output.
public enum LinkScheme: Hashable, Sendable {
    /// No scheme: a path, a query, a fragment, or `//host/path`.
    case relative
    /// `http`, `https`, `mailto` or `tel`, in lower case.
    case plain(String)
    /// Any other scheme, in lower case: refused, since `javascript:` and its kin run code.
    case other(String)

    /// Finds the scheme the way a browser does.
    ///
    /// Spaces and controls before it are skipped, and tabs and line ends within it dropped. Source:
    /// WHATWG URL, basic URL parser.
    public init(of address: some StringProtocol) {
        var scheme: [UInt8] = []
        for byte in address.utf8 {
            switch byte {
            case 0x09, 0x0A, 0x0D: continue
            case 0...0x20 where scheme.isEmpty: continue
            case UInt8(ascii: ":"):
                self = Self.named(String(decoding: scheme, as: UTF8.self).lowercased())
                return
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
                scheme.append(byte)
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
                UInt8(ascii: "."):
                if scheme.isEmpty { self = .relative; return }
                scheme.append(byte)
            default:
                self = .relative
                return
            }
        }
        self = .relative
    }

    private static func named(_ scheme: String) -> LinkScheme {
        switch scheme {
        case "": .relative
        case "http", "https", "mailto", "tel": .plain(scheme)
        default: .other(scheme)
        }
    }

    /// Whether a link with it may be written.
    public var isAllowed: Bool {
        switch self {
        case .relative, .plain: true
        case .other: false
        }
    }
}
