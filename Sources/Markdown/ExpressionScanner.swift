/// Finds each `{{ … }}` in some text, in order.
///
/// An expression stands on one line and holds no back-quote; braces within double quotes are
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

    private let bytes: [UInt8]
    private var index = 0
    private var line = 1
    private var column = 1

    /// Starts before the first expression.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The next expression, or what was meant as one; `nil` after the last.
    public mutating func next() -> Match? { nil }
}
