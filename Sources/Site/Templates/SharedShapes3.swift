import Templates

// Values that several pages share.
extension Shape {
    /// A numbered page of a list.
    static let pageNumber = Shape.object([
        .init("number", .text, "Its number."),
        .init("href", .text, "Where it is."),
        .init("isCurrent", .flag, "Whether it is this one."),
        .init("followsGap", .flag, "Whether pages before it are left out."),
    ])

    /// Table of contents.
    static let toc = Shape.object([
        .init("items", .list(.tocItem), "The headings, in order.")
    ])

    /// A heading.
    static let tocItem = Shape.object([
        .init("titleHTML", .markup, "Its words, without links."),
        .init("href", .text, "Its fragment."),
        .init("isNested", .flag, "Whether it is of the third level."),
    ])

    /// What stands beside a plain page.
    static let pageRail = Shape.object([
        .init("toc", .optional(.toc), "Table of contents, from three headings on."),
        .init("claimNotes", .optional(.claimNotes), "Claims that do not hold."),
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

    /// A chart with a heading of its own.
    static let chart = Shape.object([
        .init("id", .text, "Id in the page."),
        .init("title", .text, "Heading."),
        .init("figureHTML", .markup, "The figure."),
        .init("asideHTML", .optional(.markup), "Words beside it, headed by h3."),
    ])

    /// Target events.
    static let targets = Shape.object([
        .init("items", .list(.target), "Newest first.")
    ])

    /// A target event.
    static let target = Shape.object([
        .init("date", .date, "Day of the announcement."),
        .init("href", .optional(.text), "The page of that announcement."),
        .init("period", .text, "The period it is for."),
        .init("value", .text, "The target."),
        .init("change", .optional(.text), "Change in units, signed."),
        .init(
            "changeShare", .optional(.text),
            "Change in per cent, signed, without the sign of per cent."),
        .init("action", .text, "set, reaffirmed, withdrawn… in words."),
        .init("by", .text, "Who announced it."),
    ])

    /// Every record of a company.
    static let records = Shape.object([
        .init("note", .text, "How many, on which bases."),
        .init("downloadHref", .text, "The records as CSV."),
        .init("bases", .list(.recordBasis), "The records, by basis."),
    ])

    /// The records of one basis.
    static let recordBasis = Shape.object([
        .init("title", .text, "The basis."),
        .init(
            "items", .list(.record),
            "Newest period first; a replaced one under the one that replaced it."),
    ])

    /// A record.
    static let record = Shape.object([
        .init("id", .text, "Id in the page."),
        .init("isReplaced", .flag, "Whether a later figure replaced it."),
        .init("period", .text, "The period."),
        .init("value", .text, "The figure as stated, with ≥ or ≈."),
        .init("precision", .text, "exact, at-least or about: the class of the mark."),
        .init("precisionText", .text, "The same in words."),
        .init("proven", .optional(.proven), "What all records together prove, where that is more."),
        .init("provenText", .text, "What to say otherwise, as \"the same\"."),
        .init("published", .text, "Day it became known."),
        .init("isAssumed", .flag, "Whether that day is assumed."),
        .init("source", .text, "Publisher."),
        .init("sourceHref", .optional(.text), "Address of the source."),
        .init("revision", .optional(.text), "As \"First stated as 8,630\"."),
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

    /// A column.
    static let column = Shape.object([
        .init("title", .text, "Its head.")
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

    /// What was left out of the comparison.
    static let notComparable = Shape.object([
        .init("items", .list(.incomparable), "The cases.")
    ])
}
