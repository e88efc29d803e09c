import Templates

// Lists of pages, and what opens a page.
extension Shape {
    /// A day.
    static let date = Shape.object([
        .init("iso", .text, "YYYY-MM-DD."),
        .init("text", .text, "In words; \"day assumed\" added where it is."),
    ])

    /// What opens every page.
    static let header = Shape.object([
        .init(
            "breadcrumbs", .optional(.links),
            "Pages above this one, without the home page and without this one; stands over "
                + "the headline."),
        .init(
            "kicker", .optional(.text),
            "A line over the headline, where there are no breadcrumbs."),
        .init("titleHTML", .markup, "Headline."),
        .init("deckHTML", .optional(.markup), "One or two sentences under the headline."),
        .init("facts", .optional(.facts), "Line of day, company, basis, reading time."),
    ])

    /// A line of short facts, set apart by dots.
    static let facts = Shape.object([
        .init("items", .list(.fact), "The facts.")
    ])

    /// A short fact.
    static let fact = Shape.object([
        .init("text", .text, "Its words, as \"As of 28 May 2026\"."),
        .init("iso", .optional(.text), "The day it names, YYYY-MM-DD."),
        .init("href", .optional(.text), "Where it leads."),
    ])

    /// A list of pages.
    static let entries = Shape.object([
        .init("items", .list(.entry), "The pages.")
    ])

    /// The first pages of a longer list.
    static let entriesMore = Shape.object([
        .init("items", .list(.entry), "The pages."),
        .init("moreHref", .text, "The whole list."),
    ])

    /// An item of a list of pages.
    static let entry = Shape.object([
        .init("date", .optional(.date), "Its day."),
        .init("context", .optional(.text), "A line in place of the day, as \"Buyers, 2025\"."),
        .init("titleHTML", .markup, "Its headline; numbers in it are data elements without links."),
        .init("href", .text, "The page."),
        .init("summaryHTML", .optional(.markup), "A sentence about it."),
    ])

    /// The pages of a year (or another group).
    static let year = Shape.object([
        .init("id", .text, "Id in the page, as y2025."),
        .init("title", .text, "2025."),
        .init("items", .list(.entry), "The pages."),
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
