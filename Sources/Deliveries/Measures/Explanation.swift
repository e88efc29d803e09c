import Diagnostics

/// How a number follows from others, down to the records.
public struct Explanation: Hashable, Sendable {
    /// Something that a formula names.
    public enum Input: Hashable, Sendable {
        /// Another number, or that end of it which the formula needs.
        case measure(Explanation)
        /// A figure as it was published.
        case record(Record)
        /// A target as it was announced.
        case target(TargetEvent)

        /// The word that stands for it in the formula: a key, or `file:line`.
        public var name: String {
            switch self {
            case .measure(let explanation): explanation.measurement.key.description
            case .record(let record): Input.name(record.location.file, record.location.line)
            case .target(let target): Input.name(target.location.file, target.location.line)
            }
        }

        private static func name(_ file: String, _ line: Int) -> String {
            String(file.map { " (),".contains($0) ? "_" : $0 }) + ":\(line)"
        }
    }

    /// The number.
    public var measurement: Measurement
    /// How it is computed: names of inputs and whole numbers, joined by `+ − × ÷`, parentheses and
    /// the functions `min max both at_least at_most`, each apart from the next by a space.
    ///
    /// Parts are intervals, open where nothing is proven; units are never below 0. `both` is what
    /// two ways of knowing a number leave, `at_least` and `at_most` keep one end of a number. Empty
    /// for an unknown number, words for a day.
    public var formula: String
    /// What the formula names, each once, in the order of first use.
    public var inputs: [Input]
}
