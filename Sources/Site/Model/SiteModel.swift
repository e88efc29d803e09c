import Content
import Dates
import Deliveries
import Diagnostics

/// All that the site knows, before it is decided which pages show it.
struct SiteModel: Sendable {
    var settings: Settings
    var ledger: Ledger
    /// The written pages that are shown, by path.
    var pages: [Page]
    /// The files that people download or that are copied as they are: their path in the output, and
    /// their bytes or where they lie.
    var files: SourceFiles
    /// The day whose knowledge counts.
    var day: Day
    /// Where links lead.
    var links: LinkTable
    /// Sources by key.
    var sources: [String: Source]
    /// Claims by id, those of the ledger and those of front matter.
    var claims: [String: Claim]

    /// The company of a slug.
    func company(_ slug: String) -> Company? { ledger.facts.companies.first { $0.slug == slug } }

    /// The page of a company, when one was written.
    func page(ofCompany slug: String) -> Page? {
        pages.first { $0.kind == .company && $0.companySlug == slug }
    }

    /// The announcements, newest first; of one day in the order of their paths.
    var announcements: [Page] { newestFirst(.announcement) }

    /// The pages of a kind, newest first, those without a day last.
    func newestFirst(_ kind: Page.Kind) -> [Page] {
        Self.newestFirst(pages.filter { $0.kind == kind })
    }

    /// Pages newest first; of one day, and without a day, by weight, then path.
    static func newestFirst(_ pages: [Page]) -> [Page] {
        pages.sorted {
            if $0.date != $1.date {
                guard let first = $0.date else { return false }
                guard let second = $1.date else { return true }
                return first > second
            }
            return ($0.weight, $0.path) < ($1.weight, $1.path)
        }
    }
}

extension Page {
    /// Where the page stands in a list without days: small numbers first, without one last.
    var weight: Int { source.frontMatter.weight?.value ?? Int.max }

    /// The company that the page is about; a company's page is about the one of its file's name.
    var companySlug: String? {
        source.frontMatter.company?.value ?? (kind == .company ? source.slug : nil)
    }
}
