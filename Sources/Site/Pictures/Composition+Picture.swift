import Content
import Dates
import Deliveries
import Markup
import Numbers

extension SiteModel {
    /// Whether pages have pictures of their own.
    var hasPictures: Bool {
        guard case .program = self.pictures else { return false }
        return self.settings.social.pictures && self.settings.baseURL != nil
    }
}

extension Page.Kind {
    /// Whether links to such pages are shared by themselves; others show the front page's picture.
    var hasPicture: Bool {
        switch self {
        case .home, .announcement, .impact, .company: true
        default: false
        }
    }
}

/// What the front matter's `image` means.
enum NamedImage: Hashable, Sendable {
    /// A file of the output.
    case file(String)
    /// A picture of another site.
    case outside(String)
    case missing
}

extension SiteModel {
    /// The picture that a page's front matter names; `nil` without one.
    func image(of page: Page) -> NamedImage? {
        page.source.frontMatter.image.map { image in
            switch self.links.target(
                of: image.value, from: String(page.contentPath), page: page.path)
            {
            case .file(let file, _): .file(file)
            // Others read this address too, so that it must be whole.
            case .outside
            where [.plain("https"), .plain("http")].contains(LinkScheme(of: image.value)):
                .outside(image.value)
            case .outside, .page, .hidden, .missing: .missing
            }
        }
    }
}

extension Composition {
    /// The page's generated picture; `nil` where it has none.
    var picture: SocialPicture? {
        guard site.hasPictures, page.kind.hasPicture, site.image(of: page) == nil else {
            return nil
        }
        let company = page.companySlug ?? (page.kind == .home ? HomePage.leadCompany(self) : nil)
        let day = (page.date ?? page.asOf).text(language)
        let facts = [day, company.map(name(of:))].compactMap(\.self)
        return SocialPicture(
            site: site.settings.title, title: card.title.text,
            facts: facts.joined(separator: " · "), progress: company.flatMap(progress))
    }

    private func progress(_ company: String) -> SocialPicture.Progress? {
        let vintage = site.ledger.asOf(page.asOf)
        // An announcement is about the target announced last, other pages tell how far one came.
        let told =
            page.kind == .announcement
            ? TargetYear.latest(of: company, in: vintage)
            : TargetYear.lastWithProgress(of: company, in: vintage)
        guard let year = told else { return nil }
        let share = vintage.measure(
            MeasureKey(company: company, period: year, measure: .attainment))
        guard let low = share.quantity.low, let text = share.text(language) else { return nil }
        return SocialPicture.Progress(
            text: words.title(share) + words.colon + text, share: low.double)
    }
}
