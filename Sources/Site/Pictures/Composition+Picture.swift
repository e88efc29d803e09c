import Content
import Dates
import Deliveries
import Diagnostics
import Markup
import Numbers

extension SiteModel {
    /// Whether pages have pictures of their own.
    var hasPictures: Bool {
        if case .program = self.pictures {
            return self.settings.social.pictures && self.settings.baseURL != nil
        }
        return false
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

extension Composition {
    /// The picture that the front matter names; `nil` without one.
    var namedImage: NamedImage? {
        page.source.frontMatter.image.map { image in
            switch site.links.target(of: image.value, from: String(page.contentPath), page: path) {
            case .file(let file, _): .file(file)
            case .outside where LinkScheme(of: image.value).isAllowed: .outside(image.value)
            case .outside, .page, .hidden, .missing: .missing
            }
        }
    }

    /// Reports an image of the front matter that is none of the site's files.
    func checkImage(_ diagnostics: inout Diagnostics) {
        guard let image = page.source.frontMatter.image, namedImage == .missing else { return }
        diagnostics.report(SiteProblems.missingImage(image.value, at: image.location))
    }

    /// The page's generated picture; `nil` where it has none.
    var picture: SocialPicture? {
        guard site.hasPictures, page.kind.hasPicture, namedImage == nil else { return nil }
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
            text: "\(share.title(language)): \(text)", share: low.double)
    }
}
