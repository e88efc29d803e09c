import Content
import Dates
import Templates

/// What every page shows around its main part: the site's name, navigation and foot.
struct Frame: Sendable {
    /// An entry of the navigation, with where it leads.
    struct Item: Hashable, Sendable {
        var title: String
        var target: LinkTable.Target
        var address: String
    }

    var title: String
    var language: String
    var asOf: TemplateValue
    var menu: [Item]
    var footer: [(title: String, items: [Item])]
    var feeds: [FeedLink]
    var assets: AssetNames
    /// The words of templates.
    var words: TemplateValue

    /// The values that every template is given, on one page.
    func values(on page: PagePath, section: String) -> [(String, TemplateValue)] {
        [
            ("site", site(on: page, section: section)), ("root", .text(page.root)),
            ("words", words),
        ]
    }

    private func site(on page: PagePath, section: String) -> TemplateValue {
        [
            "title": .text(title),
            "language": .text(language),
            "home": .text(page.link(to: .home)),
            "stylesheet": .text(page.link(toFile: assets.stylesheet)),
            "themeScript": .text(page.link(toFile: assets.themeScript)),
            "asOf": asOf,
            "menu": .list(
                menu.map { item in
                    [
                        "title": .text(item.title), "href": .text(href(item, on: page)),
                        "isCurrent": .flag(isCurrent(item, page, section)),
                    ]
                }),
            "footerMenus": .list(
                footer.map { title, items in
                    [
                        "title": .text(title),
                        "items": .list(
                            items.map {
                                ["title": .text($0.title), "href": .text(href($0, on: page))]
                            }),
                    ]
                }),
            "feeds": feeds.isEmpty
                ? .absent : ["items": .list(feeds.map { $0.value(on: page) })],
        ]
    }

    private func isCurrent(_ item: Item, _ page: PagePath, _ section: String) -> Bool {
        guard case .page(let target, _) = item.target else { return false }
        return target == page
            || (!target.address.isEmpty && section + "/" == target.address)
    }

    private func href(_ item: Item, on page: PagePath) -> String {
        switch item.target {
        case .page(let target, let fragment): page.link(to: target, fragment: fragment)
        case .file(let file, _): page.link(toFile: file)
        case .outside, .missing, .hidden: item.address
        }
    }

    /// A summary of all that the frame shows.
    var fingerprint: Fingerprint {
        var fingerprint = Fingerprint()
        for (name, value) in values(on: PagePath("a/b/"), section: "") {
            fingerprint.add(name)
            fingerprint.add(value)
        }
        return fingerprint
    }
}

/// A feed as pages name it.
struct FeedLink: Hashable, Sendable {
    var title: String
    var label: String
    var type: String
    var file: String

    /// The values of a link to it from a page.
    func value(on page: PagePath) -> TemplateValue {
        [
            "title": .text(title), "label": .text(label), "type": .text(type),
            "href": .text(page.link(toFile: file)),
        ]
    }
}

/// The files in the output that templates refer to, with a summary of their bytes in their names.
struct AssetNames: Hashable, Sendable {
    var stylesheet = "assets/site.css"
    var themeScript = "assets/theme.js"
    var searchScript = "assets/search.js"
}
