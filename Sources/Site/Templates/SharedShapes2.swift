import Templates

// Values that several pages share.
extension Shape {
    /// Something that changed on a day.
    static let change = Shape.object([
        .init(
            "date", .optional(.date),
            "The day it became known; missing where a list is grouped by day."),
        .init("cause", .text, "Why: \"New period.\", \"Target raised.\", \"Correction.\"."),
        .init("textHTML", .markup, "What moved, from what to what."),
    ])

    /// The latest changes.
    static let changesMore = Shape.object([
        .init("items", .list(.change), "The changes, newest first."),
        .init("moreHref", .text, "The page of all changes."),
    ])

    /// The home page's own words.
    static let story = Shape.object([
        .init("contentHTML", .markup, "The text."),
        .init("sideFigureHTML", .optional(.markup), "A narrow figure beside it."),
    ])

    /// Impacts on the home page.
    static let impactCards = Shape.object([
        .init("items", .list(.impactCard), "One for each audience.")
    ])

    /// An impact in short.
    static let impactCard = Shape.object([
        .init("audience", .text, "For whom."),
        .init("titleHTML", .markup, "Its headline."),
        .init("href", .text, "The page."),
        .init("summaryHTML", .markup, "One or two sentences."),
        .init("note", .text, "Horizon and confidence."),
    ])

    /// The peer group on the home page.
    static let peers = Shape.object([
        .init("figureHTML", .markup, "Small multiple."),
        .init("moreHref", .text, "The page that compares."),
    ])

    /// Key points.
    static let keyPoints = Shape.object([
        .init("items", .list(.keyPoint), "Two to five points.")
    ])

    /// A key point.
    static let keyPoint = Shape.object([
        .init("textHTML", .markup, "One sentence.")
    ])

    /// What stands beside an announcement.
    static let announcementRail = Shape.object([
        .init("sinceThen", .optional(.sinceThen), "What happened afterwards."),
        .init("figures", .optional(.figures), "The numbers of the day."),
        .init("claimNotes", .optional(.claimNotes), "Claims that do not hold."),
    ])

    /// What happened to the numbers afterwards.
    static let sinceThen = Shape.object([
        .init("items", .list(.sinceItem), "In order of time.")
    ])

    /// One thing that happened afterwards.
    static let sinceItem = Shape.object([
        .init("date", .date, "The day."),
        .init("textHTML", .markup, "A sentence."),
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

    /// Claims of the page that do not hold.
    static let claimNotes = Shape.object([
        .init("items", .list(.claimNote), "In the order of the text.")
    ])

    /// A note on a claim.
    static let claimNote = Shape.object([
        .init("id", .text, "Id in the page, where the mark in the text leads."),
        .init("claim", .text, "The words of the claim."),
        .init("status", .text, "contradicted, unsupported or speculation."),
        .init("statusText", .text, "The same in words."),
        .init("reasonHTML", .markup, "The reason, in paragraphs, with its sources."),
    ])

    /// The claims of a page.
    static let claims = Shape.object([
        .init("items", .list(.claim), "In the order of the text.")
    ])

    /// A claim.
    static let claim = Shape.object([
        .init("claim", .text, "The words of the claim."),
        .init("href", .text, "Its note in the page, or its entry in the ledger."),
        .init("status", .text, "supported, contradicted, unsupported or speculation."),
        .init("statusText", .text, "The same in words."),
        .init("note", .optional(.text), "As \"since superseded\"."),
    ])

    /// The sources of a page.
    static let sources = Shape.object([
        .init("items", .list(.source), "In the order of their numbers.")
    ])

    /// A source.
    static let source = Shape.object([
        .init("id", .text, "Id in the page, where its number leads."),
        .init("title", .text, "Its title."),
        .init("href", .text, "Its address."),
        .init("detail", .optional(.text), "Publisher, day, what it is cited for."),
    ])

    /// The pages before and after.
    static let neighbours = Shape.object([
        .init("earlier", .optional(.neighbour), "The one before."),
        .init("later", .optional(.neighbour), "The one after."),
    ])

    /// A page before or after.
    static let neighbour = Shape.object([
        .init("title", .text, "Its headline."),
        .init("href", .text, "The page."),
        .init("dateText", .text, "Its day in words."),
    ])

    /// Pages of a long list.
    static let pagination = Shape.object([
        .init("newer", .optional(.pageLink), "The page before."),
        .init("older", .optional(.pageLink), "The page after."),
        .init("items", .list(.pageNumber), "The first, the last and the nearest pages."),
    ])

    /// A page of a list.
    static let pageLink = Shape.object([
        .init("href", .text, "Where it is.")
    ])
}
