public import Dates
public import Deliveries
public import Diagnostics
public import Numbers

/// The settings of a site, from `content/site.yaml`; without the file, all defaults.
public struct Settings: Hashable, Sendable {
    /// The site's name.
    public var title = ""
    /// What the site is, in a sentence.
    public var description = ""
    /// The address that the site is published at, ending in `/`; `nil` when unknown.
    public var baseURL: Located<String>?
    /// The language of the site's own words.
    public var language = Language.en
    /// What the site counts, in the plural and lower case, as charts and tables name it: `cars`.
    public var unit = "units"
    /// The time zone named in feeds, such as `Europe/Berlin`; days are civil and need none.
    public var timeZone: String?
    /// Who writes the site.
    public var authors: [String] = []
    /// The companies that records may name, in the order written.
    public var companies: [Company] = []
    /// The colours of companies in charts, by slug.
    public var colours: [String: ColourRole] = [:]
    /// The bases that records may name; `company` alone unless others are declared.
    public var bases = [basis(.en)]
    /// The slug of the basis of keys that name none.
    public var defaultBasis = "company"
    /// Menus by name, in the order written.
    public var menus: [Menu] = []
    /// The names of taxonomies, such as `tags`.
    public var taxonomies = ["tags", "categories"]
    /// How many entries a list page shows.
    public var pagination = 20
    /// Patterns of addresses by section, such as `:section/:year/:slug`.
    public var permalinks: [Located<Permalink>] = []
    /// What happens to a figure typed into prose by hand.
    public var numbers = BareNumbers()
    /// Which feeds are written.
    public var feeds = Feeds()
    /// Whether a search index is written.
    public var hasSearch = true
    /// Whether search engines may index the site.
    public var allowsRobots = true
    /// Whether raw HTML in Markdown is passed on.
    public var allowsUnsafeHTML = false
    /// How links to the site look elsewhere.
    public var social = Social()
    /// The day that the site is as of, when the command line names none.
    public var asOf: Located<Day>?
    /// After how many days without a record a company's page says so; `nil` for never.
    public var staleAfter: Int?
    /// Whether quotes, dashes and ellipses are set typographically.
    public var hasSmartPunctuation = true

    /// The default settings.
    public init() {}
}

extension Settings {
    /// A colour of the palette, or none.
    public enum ColourRole: String, Hashable, Sendable, CaseIterable {
        /// The colours of the palette, in its order.
        case c1, c2, c3, c4, c5, c6
        /// The grey of what is not the subject.
        case muted
    }

    /// A menu of links.
    public struct Menu: Hashable, Sendable {
        /// The menu's name, such as `main`.
        public var name: String
        /// Its links, in the order written.
        public var links: [Link]
    }

    /// A link of a menu.
    public struct Link: Hashable, Sendable {
        /// The words of the link.
        public var title: String
        /// Where it leads: an address, or a path from the site's root.
        public var url: Located<String>
    }

    /// The pattern of the addresses of a section.
    public struct Permalink: Hashable, Sendable {
        /// The section's folder.
        public var section: String
        /// The pattern, of `:year :month :day :section :slug` and literal parts.
        public var pattern: String
    }

    /// What happens to a figure typed into prose by hand.
    public struct BareNumbers: Hashable, Sendable {
        /// How much it matters; `nil` for not at all.
        public var severity: Severity? = .error
        /// Names that hold figures, such as `SU7`.
        public var allowed: [String] = []
    }

    /// Which feeds are written for the site and each section.
    public struct Feeds: Hashable, Sendable {
        /// RSS 2.0, `index.xml`.
        public var rss = true
        /// Atom, `atom.xml`.
        public var atom = true
        /// JSON Feed, `feed.json`.
        public var json = true
        /// How many entries a feed holds.
        public var limit = 50
    }

    /// How links to the site look elsewhere.
    public struct Social: Hashable, Sendable {
        /// Whether a picture is drawn for what a link may be shared of.
        public var pictures = false
        /// The site's account on X, such as `@name`.
        public var account: String?
    }
}
