/// Finds each `{{ … }}` in some text, in order.
///
/// An expression stands on one line and holds no back-quote, which would end a code span; braces within double quotes are
/// ordinary characters, and `\{{` is not an expression.
///
/// ```swift
/// for found in ExpressionScanner(Array("at {{ xiaomi.2025.target }} cars".utf8)) {
///     found.inner   // 5..<25
/// }
/// ```
public struct ExpressionScanner: Sequence, IteratorProtocol {
    /// A stretch of text that is an expression, or was meant to be.
    public struct Match: Hashable, Sendable {
        /// Whether it can be used.
        public enum Form: Hashable, Sendable {
            /// It is opened and closed.
            case complete
            /// Its line ends before it is closed; the range holds the opening braces alone.
            case unclosed
            /// Another `{{` stands in it.
            case nested
        }

        /// Whether it can be used.
        public var form: Form
        /// The bytes from the first brace to the last.
        public var range: Range<Int>
        /// The bytes between the braces.
        public var inner: Range<Int>
        /// The line of the first brace, from 1.
        public var line: Int
        /// The character of the first brace in its line, from 1.
        public var column: Int
    }

    /// How many bytes an expression has at most; a longer one counts as unclosed.
    public static let limit = 1_000

    private let bytes: [UInt8]
    private var index = 0
    private var line = 1
    private var column = 1

    /// Starts before the first expression.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The next expression, or what was meant as one; `nil` after the last.
    public mutating func next() -> Match? {
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count,
                bytes[index + 1] == UInt8(ascii: "{") || bytes[index + 1] == UInt8(ascii: "\\")
            {
                advance(to: index + 2)
            } else if let found = Self.match(in: bytes, at: index) {
                let match = Match(
                    form: found.form, range: found.range, inner: found.inner, line: line,
                    column: column)
                advance(to: found.range.upperBound)
                return match
            } else {
                advance(to: index + 1)
            }
        }
        return nil
    }

    private mutating func advance(to end: Int) {
        while index < end {
            switch bytes[index] {
            case 0x0D where index + 1 < bytes.count && bytes[index + 1] == 0x0A: break
            case 0x0A, 0x0D: (line, column) = (line + 1, 1)
            case 0x80..<0xC0: break
            default: column += 1
            }
            index += 1
        }
    }

    /// A match without its line and column.
    struct Found {
        var form: Match.Form
        var range: Range<Int>
        var inner: Range<Int>
    }

    /// What begins at an index, when it is `{{`.
    static func match(in bytes: [UInt8], at start: Int) -> Found? {
        guard isDouble(UInt8(ascii: "{"), bytes, start) else { return nil }
        let end = Swift.min(bytes.count, start + limit)
        var index = start + 2
        var depth = 1
        var form = Match.Form.complete
        var lastClosing: Int?
        scan: while index < end {
            switch bytes[index] {
            case 0x0A, 0x0D, UInt8(ascii: "`"): break scan
            case UInt8(ascii: "\""):
                index = closingQuote(bytes, after: index, before: end) ?? index
            case UInt8(ascii: "{") where isDouble(UInt8(ascii: "{"), bytes, index):
                (depth, form) = (depth + 1, .nested)
                index += 1
            case UInt8(ascii: "}") where isDouble(UInt8(ascii: "}"), bytes, index):
                depth -= 1
                lastClosing = index
                index += 1
            default: break
            }
            index += 1
            if depth == 0 { break }
        }
        guard let lastClosing else {
            return Found(form: .unclosed, range: start..<start + 2, inner: start + 2..<start + 2)
        }
        return Found(
            form: form, range: start..<lastClosing + 2, inner: start + 2..<lastClosing)
    }

    private static func isDouble(_ byte: UInt8, _ bytes: [UInt8], _ index: Int) -> Bool {
        index + 1 < bytes.count && bytes[index] == byte && bytes[index + 1] == byte
    }

    private static func closingQuote(_ bytes: [UInt8], after start: Int, before end: Int) -> Int? {
        for index in start + 1..<end {
            switch bytes[index] {
            case UInt8(ascii: "\""): return index
            case 0x0A, 0x0D, UInt8(ascii: "`"): return nil
            default: continue
            }
        }
        return nil
    }
}
