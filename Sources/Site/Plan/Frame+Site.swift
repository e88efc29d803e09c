import Content
import Dates
import Numbers
import Templates

extension Frame {
    /// The frame of a site: its own main menu, or else its sections, and the composed pages at the
    /// foot.
    init(_ site: SiteModel) {
        let settings = site.settings
        title = settings.title
        language = settings.language.tag
        asOf = ["iso": .text("\(site.day)"), "text": .text(site.day.text(settings.language))]
        assets = site.assets
        icon = ["favicon.svg", "favicon.png", "favicon.ico"].first { name in
            site.links.target(of: "/" + name, from: "", page: .home) == .file(name, fragment: nil)
        }
        words = TemplateWords.values(settings.language)
        feeds = site.feeds(of: .home)
        func item(_ title: String, _ address: String) -> Item {
            let link = !address.hasPrefix("/") && !address.contains(":") ? "/" + address : address
            return Item(
                title: title, target: site.links.target(of: link, from: "", page: .home),
                address: address)
        }
        if let main = settings.menus.first(where: { $0.name == "main" }) {
            menu = main.links.map { item($0.title, $0.url.value) }
        } else {
            menu = Self.sections(site).map { item($0.0, $0.1) }
        }
        let own = site.words
        let composed: [(Page.Kind, String)] = [
            (.methodology, own.methodology.title), (.claims, own.claims.title),
            (.changes, own.changesLink), (.compare, own.compareLink), (.data, own.dataLink),
            (.archive, own.archive.title), (.search, own.search.title),
        ]
        let links = composed.compactMap { kind, title in
            site.pages.first { $0.kind == kind }.map { item(title, $0.path.address) }
        }
        footer = links.isEmpty ? [] : [(title: own.more, items: links)]
        footer += settings.menus.filter { $0.name != "main" }.map { menu in
            (title: menu.name, items: menu.links.map { item($0.title, $0.url.value) })
        }
    }

    /// The top folders of written pages, by name.
    private static func sections(_ site: SiteModel) -> [(String, String)] {
        site.pages.filter {
            $0.kind == .section && $0.path.address.count { $0 == "/" } == 1
        }.map { page in
            let title = page.source.frontMatter.title?.value ?? page.path.address
            return (title.contains("{{") ? page.path.address : title, page.path.address)
        }
    }
}
