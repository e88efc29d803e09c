import Templates

// What stands around every page.
extension Shape {
    /// The site, the same on every page but for its relative links.
    static let site = Shape.object([
        .init("title", .text, "Name of the site."),
        .init("language", .text, "Language tag of the page, as en."),
        .init("home", .text, "Href of the home page."),
        .init("stylesheet", .text, "Href of the stylesheet."),
        .init("themeScript", .text, "Href of theme.js."),
        .init("icon", .optional(.text), "Href of favicon.svg, favicon.png or favicon.ico."),
        .init("asOf", .date, "Day that the numbers of the site are as of."),
        .init("menu", .list(.menuItem), "Main navigation."),
        .init("footerMenus", .list(.menu), "Groups of links at the foot."),
        .init("feeds", .optional(.feeds), "Feeds of the whole site."),
    ])

    /// A group of links.
    static let menu = Shape.object([
        .init("title", .text, "Name of the group, read out and not shown."),
        .init("items", .list(.link), "The links."),
    ])

    /// A link of the navigation.
    static let menuItem = Shape.object([
        .init("title", .text, "Its words."),
        .init("href", .text, "Where it leads."),
        .init("isCurrent", .flag, "Whether the page is it, or lies in it."),
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

    /// Feeds.
    static let feeds = Shape.object([
        .init("items", .list(.feed), "The feeds.")
    ])

    /// A feed.
    static let feed = Shape.object([
        .init("title", .text, "Full name, as \"The Delivery Record (Atom)\"."),
        .init("label", .text, "Short name: RSS, Atom or JSON Feed."),
        .init("type", .text, "Media type."),
        .init("href", .text, "Where it is."),
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
}
