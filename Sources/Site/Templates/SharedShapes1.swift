import Templates

// Values that several pages share.
extension Shape {
    /// The site, the same on every page but for its relative links.
    static let site = Shape.object([
        .init("title", .text, "Name of the site."),
        .init("language", .text, "Language tag of the page, as en."),
        .init("home", .text, "Href of the home page."),
        .init("stylesheet", .text, "Href of the stylesheet."),
        .init("themeScript", .text, "Href of theme.js."),
        .init("asOf", .date, "Day that the numbers of the site are as of."),
        .init("menu", .list(.menuItem), "Main navigation."),
        .init("footerMenus", .list(.menu), "Groups of links at the foot."),
        .init("feeds", .optional(.feeds), "Feeds of the whole site."),
    ])

    /// The head of the document.
    static let head = Shape.object([
        .init("title", .text, "Title of the tab, with the name of the site."),
        .init("description", .optional(.text), "Description, at most 160 characters."),
        .init("isUnlisted", .flag, "Whether search engines are asked to leave the page out."),
        .init("canonical", .optional(.text), "Absolute address; missing without a base URL."),
        .init(
            "script", .optional(.text),
            "Href of the one script the page has of its own, as search.js."),
        .init("feeds", .list(.feed), "Feeds that the page offers."),
        .init(
            "social", .optional(.social),
            "Open Graph and Twitter card; missing without a base URL."),
        .init("structuredDataHTML", .optional(.markup), "JSON-LD, with < written as \\u003c."),
    ])

    /// Open Graph values.
    static let social = Shape.object([
        .init("type", .text, "article or website."),
        .init("title", .text, "Title without the name of the site."),
        .init("description", .text, "Description."),
        .init("url", .text, "Absolute address of the page."),
        .init("published", .optional(.text), "Day of publication, of an article."),
        .init(
            "image", .optional(.socialImage),
            "The page's own or generated picture; missing where the settings want none."),
        .init("account", .optional(.text), "The site's account on X."),
    ])

    /// A picture for cards.
    static let socialImage = Shape.object([
        .init("href", .text, "Absolute address."),
        .init("width", .optional(.text), "Pixels, of a generated picture."),
        .init("height", .optional(.text), "Pixels, of a generated picture."),
        .init("alt", .text, "What it shows."),
    ])

    /// A day.
    static let date = Shape.object([
        .init("iso", .text, "YYYY-MM-DD."),
        .init("text", .text, "In words; \"day assumed\" added where it is."),
    ])

    /// A link.
    static let link = Shape.object([
        .init("title", .text, "Its words."),
        .init("href", .text, "Where it leads."),
    ])

    /// Links.
    static let links = Shape.object([
        .init("items", .list(.link), "The links, in order.")
    ])

    /// A link of the navigation.
    static let menuItem = Shape.object([
        .init("title", .text, "Its words."),
        .init("href", .text, "Where it leads."),
        .init("isCurrent", .flag, "Whether the page is it, or lies in it."),
    ])

    /// A group of links.
    static let menu = Shape.object([
        .init("title", .text, "Name of the group, read out and not shown."),
        .init("items", .list(.link), "The links."),
    ])

    /// A feed.
    static let feed = Shape.object([
        .init("title", .text, "Full name, as \"The Delivery Record (Atom)\"."),
        .init("label", .text, "Short name: RSS, Atom or JSON Feed."),
        .init("type", .text, "Media type."),
        .init("href", .text, "Where it is."),
    ])

    /// Feeds.
    static let feeds = Shape.object([
        .init("items", .list(.feed), "The feeds.")
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

    /// An item of a list of pages.
    static let entry = Shape.object([
        .init("date", .optional(.date), "Its day."),
        .init("context", .optional(.text), "A line in place of the day, as \"Buyers, 2025\"."),
        .init("titleHTML", .markup, "Its headline; numbers in it are data elements without links."),
        .init("href", .text, "The page."),
        .init("summaryHTML", .optional(.markup), "A sentence about it."),
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

    /// The pages of a year (or another group).
    static let year = Shape.object([
        .init("id", .text, "Id in the page, as y2025."),
        .init("title", .text, "2025."),
        .init("items", .list(.entry), "The pages."),
    ])
}
