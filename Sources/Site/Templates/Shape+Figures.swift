import Templates

// Measures and charts, alone and in tables.
extension Shape {
    /// The strip of key figures.
    static let keyFigures = Shape.object([
        .init("items", .list(.keyFigure), "Two or four figures.")
    ])

    /// One key figure.
    static let keyFigure = Shape.object([
        .init("label", .text, "What it is, as \"Delivered in 2025\"."),
        .init(
            "qualifier", .optional(.text),
            "Line over the number: \"at least\", \"at most\", \"raised twice, to\"."),
        .init("value", .text, "The number, without qualifier."),
        .init("machine", .text, "The number for machines, as 1.025."),
        .init("href", .text, "Its derivation."),
        .init("note", .optional(.text), "A line under the number."),
    ])

    /// A table of measures.
    static let figures = Shape.object([
        .init("title", .text, "Heading, as \"The figures of the day\"."),
        .init("caption", .text, "Caption, read out and not shown."),
        .init("valueTitle", .text, "Head of the values, as \"As of 18 March 2025\"."),
        .init("items", .list(.figure), "The measures."),
    ])

    /// A measure with its value.
    static let figure = Shape.object([
        .init("label", .text, "What it is."),
        .init("value", .text, "The value with ≥, ≤ or ≈."),
        .init("machine", .text, "The number for machines."),
        .init("href", .text, "Its derivation."),
    ])

    /// Measures of a period.
    static let measureGroup = Shape.object([
        .init("title", .text, "The period, as \"2026, to the end of March\"."),
        .init("items", .list(.measureRow), "The measures."),
    ])

    /// A measure of a company and period.
    static let measureRow = Shape.object([
        .init("id", .text, "Id in the page."),
        .init("label", .text, "What it is."),
        .init("href", .text, "Its derivation."),
        .init("value", .text, "The value with ≥, ≤ or ≈."),
        .init("machine", .text, "The number for machines."),
        .init(
            "precision", .text,
            "exact, at-least, at-most, between, about or unknown: the class of the mark."),
        .init("precisionText", .text, "The same in words."),
        .init("since", .text, "Day since which it holds."),
    ])

    /// A kind of precision.
    static let precision = Shape.object([
        .init(
            "precision", .text,
            "exact, at-least, at-most, between, about or unknown: the class of the mark."),
        .init("precisionText", .text, "The same in words."),
        .init("definition", .text, "What it means."),
    ])

    /// A measure defined.
    static let definition = Shape.object([
        .init("label", .text, "Its name."),
        .init("definition", .text, "A sentence."),
        .init("href", .text, "The page of the measure."),
    ])

    /// What the records prove.
    static let proven = Shape.object([
        .init("precision", .text, "Class of the mark."),
        .init("text", .text, "The bounds."),
    ])

    /// The peer group side by side.
    static let comparison = Shape.object([
        .init("caption", .text, "Caption with basis, period and day; read out and not shown."),
        .init("columns", .list(.column), "Measures, in order."),
        .init("rows", .list(.comparisonRow), "One for each company, sorted."),
        .init("note", .optional(.text), "What the marks † and ‡ mean."),
    ])

    /// A company in the comparison.
    static let comparisonRow = Shape.object([
        .init("title", .text, "Its name."),
        .init("href", .text, "Its page."),
        .init("isSubject", .flag, "Whether the site is about it."),
        .init("cells", .list(.cell), "One for each column."),
    ])

    /// A value in the comparison.
    static let cell = Shape.object([
        .init("value", .text, "The value with ≥, ≤, ≈ or †; n/a where there is none."),
        .init("derivation", .optional(.text), "Href of its derivation."),
    ])

    /// A column.
    static let column = Shape.object([
        .init("title", .text, "Its head.")
    ])

    /// What was left out of the comparison.
    static let notComparable = Shape.object([
        .init("items", .list(.incomparable), "The cases.")
    ])

    /// A record or measure that is not comparable.
    static let incomparable = Shape.object([
        .init("label", .text, "What it is."),
        .init("reason", .text, "Why, in a sentence."),
    ])

    /// A chart with a heading of its own.
    static let chart = Shape.object([
        .init("id", .text, "Id in the page."),
        .init("title", .text, "Heading."),
        .init("figureHTML", .markup, "The figure."),
        .init("asideHTML", .optional(.markup), "Words beside it, headed by h3."),
    ])

    /// A measure of the registry.
    static let methodMeasure = Shape.object([
        .init("id", .text, "Id in the page."),
        .init("key", .text, "Its name in keys, as attainment."),
        .init("label", .text, "Its name."),
        .init("href", .text, "Its page."),
        .init("definition", .text, "A sentence."),
        .init("formula", .text, "The formula."),
        .init("unit", .text, "Its unit."),
        .init("rounding", .text, "How it is rounded, in a sentence."),
        .init("example", .optional(.text), "A worked example."),
    ])
}
