import Templates

extension Shape {
    /// What the layout is filled with.
    static let layout = everywhere([
        .init("head", .head, "What stands in the head of the document."),
        .init("main", .markup, "The page's own template, rendered."),
    ])

    /// What each page template is filled with, by its name.
    static let pages: [String: Shape] = [
        "home": everywhere([
            .init("header", .header, "The lead: the finding as a headline."),
            .init("keyFigures", .optional(.keyFigures), "Four key figures."),
            .init("leadFigureHTML", .optional(.markup), "The cumulative chart against the target."),
            .init("announcements", .optional(.entriesMore), "The latest announcements."),
            .init("changes", .optional(.changesMore), "What changed last."),
            .init("story", .optional(.story), "The site's own words, from _index.md."),
            .init("impacts", .optional(.impactCards), "Impacts by audience."),
            .init("peers", .optional(.peers), "The peer group."),
            .init("sources", .optional(.sources), "Sources of the page."),
        ]),
        "announcement": everywhere([
            .init("header", .header, "Headline, deck, day, company and basis."),
            .init("keyPoints", .optional(.keyPoints), "Key points."),
            .init("contentHTML", .markup, "The text."),
            .init(
                "figureHTML", .optional(.markup),
                "The target history, unless the text has a chart of its own."),
            .init("rail", .optional(.announcementRail), "What stands beside the text."),
            .init("impacts", .optional(.entries), "Impacts that follow from it."),
            .init("claims", .optional(.claims), "Claims of the page."),
            .init("sources", .optional(.sources), "Sources of the page."),
            .init("tags", .optional(.links), "Its tags."),
            .init("neighbours", .optional(.neighbours), "The announcements before and after."),
        ]),
        "impact": everywhere([
            .init("header", .header, "Headline, deck and facts."),
            .init("audience", .text, "For whom."),
            .init("horizon", .optional(.text), "When."),
            .init("confidence", .optional(.text), "How sure, and why."),
            .init("contentHTML", .markup, "The text."),
            .init("figureHTML", .optional(.markup), "A chart under the text."),
            .init("figures", .optional(.figures), "The measures it rests on."),
            .init("claimNotes", .optional(.claimNotes), "Claims that do not hold."),
            .init("announcements", .optional(.entries), "Announcements it follows from."),
            .init("claims", .optional(.claims), "Claims of the page."),
            .init("sources", .optional(.sources), "Sources of the page."),
            .init("tags", .optional(.links), "Its tags."),
            .init("neighbours", .optional(.neighbours), "The impacts before and after."),
        ]),
        "company": everywhere([
            .init("header", .header, "Name and introduction."),
            .init(
                "notice", .optional(.text),
                "That the last record is older than the settings' staleAfter, and of which day."),
            .init("measures", .list(.measureGroup), "All measures, by period."),
            .init("precisions", .list(.precision), "The kinds of precision used."),
            .init("definitions", .list(.definition), "The measures used."),
            .init("contentHTML", .optional(.markup), "The page's own words."),
            .init(
                "charts", .list(.chart),
                "Deliveries, growth, cumulative, target history and mix."),
            .init("targets", .optional(.targets), "Target events."),
            .init("announcements", .optional(.entriesMore), "Announcements of the company."),
            .init("records", .optional(.records), "Every record."),
            .init("sources", .optional(.sources), "Sources cited in the text."),
        ]),
        "section": everywhere([
            .init("header", .header, "Title and introduction."),
            .init("contentHTML", .optional(.markup), "The folder's own words."),
            .init(
                "years", .list(.year),
                "The pages of this page of the list, by year; one group of another name where "
                    + "pages have no day."),
            .init("pagination", .optional(.pagination), "Missing where one page holds all."),
            .init("feeds", .optional(.feeds), "Feeds of the section."),
        ]),
        "page": everywhere([
            .init("header", .header, "Title and deck."),
            .init("contentHTML", .markup, "The text."),
            .init("rail", .optional(.pageRail), "What stands beside it."),
            .init("claims", .optional(.claims), "Claims of the page."),
            .init("sources", .optional(.sources), "Sources of the page."),
            .init("tags", .optional(.links), "Its tags."),
        ]),
        "404": everywhere([
            .init("header", .header, "Title."),
            .init("searchHref", .text, "The search page."),
            .init("archiveHref", .text, "The archive."),
        ]),
        "compare": everywhere([
            .init("header", .header, "Title, deck, day and basis."),
            .init("contentHTML", .optional(.markup), "The page's own words."),
            .init("table", .optional(.comparison), "The table."),
            .init("charts", .list(.chart), "Charts of the group."),
            .init("notComparable", .optional(.notComparable), "What was left out, and why."),
            .init("sources", .optional(.sources), "Sources of the page."),
        ]),
        "measure": everywhere([
            .init("header", .header, "Its name."),
            .init("key", .text, "Its name in keys."),
            .init("definition", .text, "A sentence."),
            .init("formula", .text, "The formula."),
            .init("unit", .text, "Its unit."),
            .init("rounding", .text, "How it is rounded."),
            .init("worked", .list(.worked), "The published values."),
            .init("toc", .optional(.toc), "The published values as links."),
        ]),
        "methodology": everywhere([
            .init("header", .header, "Title and deck."),
            .init("contentHTML", .optional(.markup), "Bounds, rounding, policy of corrections."),
            .init("measures", .list(.methodMeasure), "All measures."),
            .init("precisions", .list(.precision), "The kinds of precision."),
            .init("bases", .list(.basis), "The bases."),
            .init("toc", .optional(.toc), "Table of contents of the text."),
        ]),
        "changes": everywhere([
            .init("header", .header, "Title and deck."),
            .init("contentHTML", .optional(.markup), "The page's own words."),
            .init("days", .list(.changeDay), "The days."),
            .init("pagination", .optional(.pagination), "Missing where one page holds all."),
            .init("feeds", .optional(.feeds), "Feeds of the changes."),
        ]),
        "claims": everywhere([
            .init("header", .header, "Title and deck."),
            .init("contentHTML", .optional(.markup), "The page's own words."),
            .init(
                "groups", .list(.claimGroup),
                "Contradicted, speculation, unsupported, supported."),
        ]),
        "data": everywhere([
            .init("header", .header, "Title and deck."),
            .init("contentHTML", .optional(.markup), "The page's own words."),
            .init("downloads", .list(.download), "The files."),
            .init("tables", .list(.dataTable), "The columns of each file."),
            .init("sourceList", .list(.listedSource), "Every source, by key."),
        ]),
        "term": everywhere([
            .init("header", .header, "The term, with its taxonomy as breadcrumb."),
            .init("years", .list(.year), "The pages, by year."),
            .init("pagination", .optional(.pagination), "Missing where one page holds all."),
            .init("feeds", .optional(.feeds), "Feeds of the term."),
        ]),
        "taxonomy": everywhere([
            .init("header", .header, "Its name."),
            .init("terms", .list(.term), "The terms, by name."),
        ]),
        "archive": everywhere([
            .init("header", .header, "Title."),
            .init("years", .list(.year), "The pages, by year."),
            .init("pagination", .optional(.pagination), "Missing where one page holds all."),
            .init("feeds", .optional(.feeds), "Feeds of the site."),
        ]),
        "search": everywhere([
            .init("header", .header, "Title."),
            .init("indexHref", .text, "Href of search.json."),
            .init("groups", .list(.titleGroup), "All titles, by kind."),
        ]),
    ]

    /// The values of one template together with those that every template is given.
    private static func everywhere(_ fields: [Field]) -> Shape {
        .object(
            [
                .init("site", .site, "The site that the page is part of."),
                .init(
                    "root", .text,
                    "Relative path from the page to the site's folder, as ./ or ../../."),
                .init(
                    "words", TemplateWords.shape,
                    "Fixed words in the language of the site, the same on every page; here in "
                        + "English."),
            ] + fields)
    }
}
