import Content
import Dates
import Templates

/// What stands in the head of a page's document.
enum PageHead {
    /// The values of the layout's `head`.
    static func value(_ page: Composition) -> PlanValue {
        let site = page.site.settings
        let isHome = page.page.kind == .home
        let title = page.card.title.text
        let full = isHome || site.title.isEmpty ? title : "\(title) · \(site.title)"
        let description =
            page.card.description?.text ?? page.card.summary?.text
            ?? (isHome && !site.description.isEmpty ? site.description : nil)
        let isUnlisted = !site.allowsRobots || page.page.kind == .notFound
        let address = page.page.kind == .notFound ? nil : page.site.address(of: page.path)
        return [
            "title": .words(full),
            "description": .words(description),
            "isUnlisted": .flag(isUnlisted),
            "canonical": .words(address),
            "script": .words(
                page.page.kind == .search
                    ? page.path.link(toFile: page.site.assets.searchScript) : nil),
            "feeds": .values(
                page.site.feeds(near: page.page).map { .ready($0.value(from: page.path.root)) }),
            "social": address.map { social(page, title, description, $0) } ?? .absent,
            "structuredDataHTML": address.flatMap {
                StructuredData(page: page, description: description, address: $0).json
            }.map { .ready(.printed($0)) } ?? .absent,
        ]
    }

    /// The picture that the page's front matter names, else its generated one or the front page's.
    private static func image(_ page: Composition, _ title: String) -> PlanValue {
        guard let base = page.site.settings.baseURL else { return .absent }
        switch page.site.image(of: page.page) {
        case .outside(let address): return ["href": .words(address), "alt": .words(title)]
        case .file(let path): return ["href": .words(base.value + path), "alt": .words(title)]
        case .missing, nil: break
        }
        guard page.site.hasPictures else { return .absent }
        let owner = page.picture == nil ? .home : page.path
        return [
            "href": .words(base.value + owner.pictureFile),
            "width": .words("\(SocialPicture.width)"),
            "height": .words("\(SocialPicture.height)"),
            "alt": .words(owner == .home ? page.site.settings.title : title),
        ]
    }

    private static func social(
        _ page: Composition, _ title: String, _ description: String?, _ address: String
    ) -> PlanValue {
        let isArticle = page.page.kind == .announcement || page.page.kind == .impact
        let day = isArticle ? page.page.date : nil
        let account = page.site.settings.social.account
        let image = image(page, title)
        return [
            "type": .words(isArticle ? "article" : "website"),
            "title": .words(title),
            "description": .words(description ?? title),
            "url": .words(address),
            "published": .words(day?.description),
            "image": image,
            "account": .words(account),
        ]
    }
}
