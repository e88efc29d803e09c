/// A value together with the problems found while making it, to carry across a task.
public struct Checked<Value> {
    /// The best value that could be made.
    public var value: Value
    /// What was found on the way.
    public var diagnostics: Diagnostics

    /// Joins a value and its problems.
    public init(_ value: Value, _ diagnostics: Diagnostics) {
        self.value = value
        self.diagnostics = diagnostics
    }

    /// Runs a function that reports its problems, and keeps both.
    public init(_ body: (inout Diagnostics) throws -> Value) rethrows {
        var diagnostics = Diagnostics()
        value = try body(&diagnostics)
        self.diagnostics = diagnostics
    }
}

extension Checked: Sendable where Value: Sendable {}
