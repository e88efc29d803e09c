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
    /// The site's own icon, a file of the output.
    var icon: String?
    /// The words of templates.
    var words: TemplateValue

    /// All that the frame depends on from page to page.
    struct Place: Hashable, Sendable {
        /// The way from the page up to the front page's folder.
        var root: String
        /// The entries of the navigation that are the page, or that it lies in, by their places.
        var current: [Int]
    }

    /// Where a page stands in the frame.
    func place(of page: PagePath) -> Place {
        let folder = page.topFolder
        let current = menu.indices.filter { index in
            guard case .page(let target, _) = menu[index].target else { return false }
            return target == page || (!folder.isEmpty && target.address == folder)
        }
        return Place(root: page.root, current: current)
    }

    /// The values that every template is given, on the pages of one place.
    func values(at place: Place) -> TemplateValue {
        ["site": site(at: place), "root": .text(place.root), "words": words]
    }

    private func site(at place: Place) -> TemplateValue {
        let root = place.root
        return [
            "title": .text(title),
            "language": .text(language),
            "home": .text(root + PagePath.home.file),
            "stylesheet": .text(root + assets.stylesheet),
            "themeScript": .text(root + assets.themeScript),
            "icon": .text(icon.map { root + $0 }),
            "asOf": asOf,
            "menu": .list(
                menu.enumerated().map { index, item in
                    [
                        "title": .text(item.title), "href": .text(href(item, from: root)),
                        "isCurrent": .flag(place.current.contains(index)),
                    ]
                }),
            "footerMenus": .list(
                footer.map { title, items in
                    [
                        "title": .text(title),
                        "items": .list(
                            items.map {
                                ["title": .text($0.title), "href": .text(href($0, from: root))]
                            }),
                    ]
                }),
            "feeds": feeds.isEmpty ? .absent : ["items": .list(feeds.map { $0.value(from: root) })],
        ]
    }

    private func href(_ item: Item, from root: String) -> String {
        switch item.target {
        case .page(let target, let fragment): root + target.file + (fragment.map { "#" + $0 } ?? "")
        case .file(let file, _): root + file
        case .outside, .missing, .hidden: item.address
        }
    }

    /// A summary of all that the frame shows.
    var fingerprint: Fingerprint {
        var fingerprint = Fingerprint()
        fingerprint.add(values(at: Place(root: "", current: [])))
        return fingerprint
    }
}

/// A feed as pages name it.
struct FeedLink: Hashable, Sendable {
    var title: String
    var label: String
    var type: String
    var file: String

    /// The links to a page's feeds in the formats of the settings.
    ///
    /// None without a base address, since feeds need absolute links.
    static func links(in path: PagePath, titled title: String, _ settings: Settings) -> [FeedLink] {
        guard settings.baseURL != nil else { return [] }
        let formats: [(Bool, String, String, String)] = [
            (settings.feeds.rss, "RSS", "application/rss+xml", "index.xml"),
            (settings.feeds.atom, "Atom", "application/atom+xml", "atom.xml"),
            (settings.feeds.json, "JSON Feed", "application/feed+json", "feed.json"),
        ]
        let words = Words(settings.language)
        return formats.filter(\.0).map { _, label, type, file in
            FeedLink(
                title: title + words.aside(label), label: label, type: type,
                file: path.address + file)
        }
    }

    /// The values of a link to it from a page, by the way up to the front page's folder.
    func value(from root: String) -> TemplateValue {
        [
            "title": .text(title), "label": .text(label), "type": .text(type),
            "href": .text(root + file),
        ]
    }
}

/// The files in the output that templates refer to, with a summary of their bytes in their names.
struct AssetNames: Hashable, Sendable {
    var stylesheet = "assets/site.css"
    var themeScript = "assets/theme.js"
    var searchScript = "assets/search.js"
}
