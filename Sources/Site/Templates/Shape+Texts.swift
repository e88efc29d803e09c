import Templates

// What stands beside a written text: points, claims, sources, what follows.
extension Shape {
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

    /// What stands beside a plain page.
    static let pageRail = Shape.object([
        .init("toc", .optional(.toc), "Table of contents, from three headings on."),
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

    /// The home page's own words.
    static let story = Shape.object([
        .init("contentHTML", .markup, "The text."),
        .init("sideFigureHTML", .optional(.markup), "A narrow figure beside it."),
    ])

    /// The peer group on the home page.
    static let peers = Shape.object([
        .init("figureHTML", .markup, "Small multiple."),
        .init("moreHref", .text, "The page that compares."),
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

    /// A source of the site.
    static let listedSource = Shape.object([
        .init("id", .text, "Id in the page."),
        .init("key", .text, "Its key."),
        .init("title", .text, "Its title."),
        .init("href", .text, "Its address."),
        .init("publisher", .text, "Who published it."),
        .init("published", .text, "Day in words, or \"not stated\"."),
    ])

    /// The latest changes.
    static let changesMore = Shape.object([
        .init("items", .list(.change), "The changes, newest first."),
        .init("moreHref", .text, "The page of all changes."),
    ])

    /// Something that changed on a day.
    static let change = Shape.object([
        .init(
            "date", .optional(.date),
            "The day it became known; missing where a list is grouped by day."),
        .init("cause", .text, "Why: \"New period.\", \"Target raised.\", \"Correction.\"."),
        .init("textHTML", .markup, "What moved, from what to what."),
    ])

    /// What changed on a day.
    static let changeDay = Shape.object([
        .init("id", .text, "Id in the page, as d2026-04-01."),
        .init("iso", .text, "YYYY-MM-DD."),
        .init("title", .text, "The day in words."),
        .init("items", .list(.change), "The changes."),
    ])
}
