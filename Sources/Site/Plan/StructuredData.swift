import Content
import Dates
import Deliveries

/// What a page is, for search engines: JSON-LD in the vocabulary of schema.org.
///
/// The names within an object stand in alphabetical order.
struct StructuredData {
    let page: Composition
    let description: String?
    /// The page's public address.
    let address: String

    /// The JSON; `nil` for a page that has nothing to say.
    var json: [UInt8]? {
        let way = page.above + (page.cards[page.path].map { [$0] } ?? [])
        guard way.count > 1 || isThing else { return nil }
        var json = JSONWriter()
        json.object {
            $0.field("@context", "https://schema.org")
            $0.field("@graph") {
                $0.list {
                    writeThings(to: &$0)
                    if way.count > 1 { write(way, to: &$0) }
                }
            }
        }
        return json.bytes
    }

    /// Whether the page is more than a place in the site.
    private var isThing: Bool {
        switch page.page.kind {
        case .announcement, .impact, .data, .home: true
        case .claims: !page.site.claims.isEmpty
        default: false
        }
    }

    private func writeThings(to json: inout JSONWriter) {
        let settings = page.site.settings
        let about = settings.description.isEmpty ? nil : settings.description
        switch page.page.kind {
        case .announcement: writeArticle("NewsArticle", to: &json)
        case .impact: writeArticle("Report", to: &json)
        case .claims: writeClaims(to: &json)
        case .data: write("Dataset", page.card.title.text, description ?? about, to: &json)
        case .home: write("WebSite", settings.title, about, to: &json)
        default: return
        }
    }

    private func write(
        _ type: String, _ name: String, _ description: String?, to json: inout JSONWriter
    ) {
        json.object {
            $0.field("@type", type)
            $0.field("description", description)
            $0.field("name", name)
            $0.field("url", address)
        }
    }

    private func writeArticle(_ type: String, to json: inout JSONWriter) {
        json.object {
            $0.field("@type", type)
            writeAuthors(to: &$0)
            write(page.text.sources, to: &$0)
            $0.field("dateModified", page.page.modified?.description)
            $0.field("datePublished", page.page.date?.description)
            $0.field("description", description)
            $0.field("headline", page.card.title.text)
            $0.field("url", address)
        }
    }

    /// The ledger of claims, each with its text and the sources that bear on it.
    private func writeClaims(to json: inout JSONWriter) {
        for claim in page.site.claims.values.sorted(by: { $0.id < $1.id }) {
            let note = claim.note.isEmpty ? "" : page.words.colon + claim.note
            json.object {
                $0.field("@type", "Claim")
                write(claim.sources.compactMap { page.site.sources[$0] }, to: &$0)
                $0.field("description", page.words.verdict(claim.status) + note)
                $0.field("name", claim.text)
                $0.field("url", "\(address)#\(claim.id)")
            }
        }
    }

    private func writeAuthors(to json: inout JSONWriter) {
        let own = page.page.source.frontMatter.authors.map(\.value)
        let authors = own.isEmpty ? page.site.settings.authors : own
        guard !authors.isEmpty else { return }
        json.field("author") {
            $0.list {
                for author in authors {
                    $0.object {
                        $0.field("@type", "Organization")
                        $0.field("name", author)
                    }
                }
            }
        }
    }

    private func write(_ sources: [Source], to json: inout JSONWriter) {
        let cited = sources.compactMap(SourceNote.address)
        guard !cited.isEmpty else { return }
        json.field("citation") { $0.list { for address in cited { $0.text(address) } } }
    }

    /// The way from the front page to the page.
    private func write(_ way: [PageCard], to json: inout JSONWriter) {
        json.object {
            $0.field("@type", "BreadcrumbList")
            $0.field("itemListElement") {
                $0.list {
                    for (index, card) in way.enumerated() {
                        $0.object {
                            $0.field("@type", "ListItem")
                            $0.field("item", page.site.address(of: card.path))
                            $0.field("name", card.title.text)
                            $0.field("position", index + 1)
                        }
                    }
                }
            }
        }
    }
}
