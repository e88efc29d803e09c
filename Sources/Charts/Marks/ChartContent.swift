/// What can stand in a chart's braces.
public protocol ChartContent {
    /// The marks it is drawn as.
    var marks: [Mark] { get }
}

/// Puts the marks of a chart's braces into one list.
@resultBuilder
public enum ChartContentBuilder {
    /// The marks of one expression.
    public static func buildExpression(_ content: some ChartContent) -> [Mark] { content.marks }

    /// The marks of all statements, in order.
    public static func buildBlock(_ parts: [Mark]...) -> [Mark] { parts.flatMap(\.self) }

    /// The marks of an `if` without `else`.
    public static func buildOptional(_ part: [Mark]?) -> [Mark] { part ?? [] }

    /// The marks of an `if`.
    public static func buildEither(first part: [Mark]) -> [Mark] { part }

    /// The marks of an `else`.
    public static func buildEither(second part: [Mark]) -> [Mark] { part }

    /// The marks of a loop.
    public static func buildArray(_ parts: [[Mark]]) -> [Mark] { parts.flatMap(\.self) }
}
