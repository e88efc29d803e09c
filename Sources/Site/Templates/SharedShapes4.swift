import Templates

// Values that several pages share.
extension Shape {
    /// A record or measure that is not comparable.
    static let incomparable = Shape.object([
        .init("label", .text, "What it is."),
        .init("reason", .text, "Why, in a sentence."),
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

    /// Who counts what.
    static let basis = Shape.object([
        .init("label", .text, "Its name."),
        .init("definition", .text, "A sentence."),
    ])

    /// What changed on a day.
    static let changeDay = Shape.object([
        .init("id", .text, "Id in the page, as d2026-04-01."),
        .init("iso", .text, "YYYY-MM-DD."),
        .init("title", .text, "The day in words."),
        .init("items", .list(.change), "The changes."),
    ])

    /// Claims of one status.
    static let claimGroup = Shape.object([
        .init("id", .text, "Id in the page."),
        .init("title", .text, "The status."),
        .init("definition", .text, "What it means, and how many there are."),
        .init("items", .list(.ledgerClaim), "The claims."),
    ])

    /// A claim of the ledger.
    static let ledgerClaim = Shape.object([
        .init("id", .text, "Id in the page."),
        .init("claim", .text, "Its words."),
        .init("status", .text, "supported, contradicted, unsupported or speculation."),
        .init("reasonHTML", .optional(.markup), "The reason, in paragraphs."),
        .init("check", .optional(.text), "The comparison of measures that is checked."),
        .init("places", .optional(.links), "Pages that make it."),
        .init("sources", .optional(.links), "Its sources."),
    ])

    /// A file to take.
    static let download = Shape.object([
        .init("title", .text, "Its name."),
        .init("href", .text, "Where it is."),
        .init("format", .text, "CSV or JSON."),
        .init("size", .text, "Rows and size."),
        .init("definition", .text, "What it holds."),
    ])

    /// The columns of a file.
    static let dataTable = Shape.object([
        .init("title", .text, "The file."),
        .init("columns", .list(.dataColumn), "Its columns."),
    ])

    /// A column of a file.
    static let dataColumn = Shape.object([
        .init("name", .text, "Its name."),
        .init("definition", .text, "What it holds."),
    ])

    /// A source of the site.
    static let listedSource = Shape.object([
        .init("id", .text, "Id in the page."),
        .init("key", .text, "Its key."),
        .init("title", .text, "Its title."),
        .init("href", .text, "Its address."),
        .init("publisher", .text, "Who published it."),
        .init("published", .text, "Day in words, or \"not stated\"."),
    ])

    /// A term of a taxonomy.
    static let term = Shape.object([
        .init("title", .text, "Its name."),
        .init("href", .text, "Its page."),
        .init("countText", .text, "As \"5 pages\"."),
    ])

    /// The titles of a kind of page.
    static let titleGroup = Shape.object([
        .init("id", .text, "Id in the page."),
        .init("title", .text, "The kind."),
        .init("items", .list(.link), "The pages."),
    ])
}
