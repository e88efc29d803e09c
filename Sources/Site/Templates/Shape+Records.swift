import Templates

// Records and target events, and how numbers follow from them.
extension Shape {
    /// Every record of a company.
    static let records = Shape.object([
        .init("note", .text, "How many, on which bases."),
        .init("downloadHref", .text, "The records as CSV."),
        .init("bases", .list(.recordBasis), "The records, by basis."),
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

    /// The records of one basis.
    static let recordBasis = Shape.object([
        .init("title", .text, "The basis."),
        .init(
            "items", .list(.record),
            "Newest period first; a replaced one under the one that replaced it."),
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

    /// A published value and how it follows from the records.
    static let worked = Shape.object([
        .init("id", .text, "Id in the page, where numbers lead, as xiaomi-2025."),
        .init("title", .text, "Company and period."),
        .init("value", .text, "The value with ≥, ≤ or ≈."),
        .init("machine", .text, "The number for machines."),
        .init("precision", .text, "Class of the mark."),
        .init("precisionText", .text, "The same in words."),
        .init("steps", .list(.step), "The derivation, outermost first."),
        .init("note", .text, "Key, day and rounding."),
    ])

    /// A step of a derivation: the value itself, its inputs, their inputs, down to records.
    static let step = Shape.object([
        .init("number", .text, "Its place, as 1.2.1."),
        .init("depth", .text, "How deep it lies, 0 to 6."),
        .init("label", .text, "What it is."),
        .init("stepValue", .text, "Its value."),
        .init(
            "from", .text,
            "The formula with the numbers filled in, or file, line and publisher of a record."),
        .init(
            "href", .optional(.text),
            "The source, or the derivation of an input that is published itself."),
    ])

    /// Who counts what.
    static let basis = Shape.object([
        .init("label", .text, "Its name."),
        .init("definition", .text, "A sentence."),
    ])
}
