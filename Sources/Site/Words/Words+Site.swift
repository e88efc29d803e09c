/// The titles and descriptions of the pages that the site makes by itself, and of lists.
extension Words {
    /// A page's title and the sentence that describes it.
    typealias Titled = (title: String, about: String)

    var archive: Titled {
        (
            pick("Archive", "归档", "Archiv"),
            pick(
                "All dated pages, the newest first.", "全部注明日期的页面，新的在前。",
                "Alle datierten Seiten, die neuesten zuerst.")
        )
    }
    var search: Titled {
        (
            pick("Search", "搜索", "Suche"),
            pick("All pages, by kind.", "按类别列出的全部页面。", "Alle Seiten, nach Art.")
        )
    }
    var claims: Titled {
        (
            pick("Claims", "说法核查", "Behauptungen"),
            pick(
                "What the texts claim, each with its verdict, its reason and its sources.",
                "文中的各项说法，逐一注明核查结果、理由与来源。",
                "Was die Texte behaupten, jeweils mit Urteil, Grund und Quellen.")
        )
    }
    var methodology: Titled {
        (
            pick("Methodology", "方法", "Methodik"),
            pick(
                "How every number is defined, computed, bounded and rounded.",
                "每个数字如何定义、计算、界定与取整。",
                "Wie jede Zahl definiert, berechnet, begrenzt und gerundet ist.")
        )
    }
    var changes: Titled {
        (
            pick("What changed", "变动", "Was sich änderte"),
            pick(
                "What became known on each day, which numbers it moved, and why.",
                "每一天公布了什么，哪些数字因此变动，原因何在。",
                "Was an jedem Tag bekannt wurde, welche Zahlen es bewegte, und warum.")
        )
    }
    var data: Titled {
        (
            pick("Data", "数据", "Daten"),
            pick(
                "The tables that every number is computed from, and the sources of all of them.",
                "计算每个数字所用的数据表及其全部来源。",
                "Die Tabellen, aus denen jede Zahl berechnet ist, und alle ihre Quellen.")
        )
    }
    var compare: Titled {
        (
            pick("Companies compared", "公司比较", "Unternehmen im Vergleich"),
            pick(
                "One period and one basis for all; what is not known stays open.",
                "期间与口径一律相同；未知之处保持空缺。",
                "Ein Zeitraum und eine Zählweise für alle; was nicht bekannt ist, bleibt offen.")
        )
    }
    var notFound: String { pick("Page not found", "未找到页面", "Seite nicht gefunden") }

    func about(company name: String) -> String {
        pick(
            "What \(name) promised to deliver, and what the records prove.",
            "\(name)承诺交付多少，记录证实了多少。",
            "Was \(name) auszuliefern versprach, und was die Angaben beweisen.")
    }
    func about(taxonomy name: String) -> String {
        pick(
            "\(name), with the number of pages under each.", "\(name)及其页面数。",
            "\(name), mit der Zahl der Seiten unter jedem.")
    }
    func about(term name: String) -> String {
        pick(
            "Pages filed under \(name), the newest first.", "标有“\(name)”的页面，新的在前。",
            "Seiten unter \(name), die neuesten zuerst.")
    }

    // MARK: Sections and menus

    /// A folder's name as words; the folders that sites usually have are translated.
    func section(_ folder: String) -> String {
        switch folder {
        case "announcements": announcements
        case "impacts": impacts
        case "companies": companies
        case "tags": pick("Tags", "标签", "Schlagwörter")
        case "categories": pick("Categories", "分类", "Kategorien")
        default: SectionTitle.text(of: folder)
        }
    }

    var announcements: String { pick("Announcements", "公告", "Ankündigungen") }
    var impacts: String { pick("Impacts", "影响", "Auswirkungen") }
    var companies: String { pick("Companies", "公司", "Unternehmen") }
    var pages: String { pick("Pages", "页面", "Seiten") }
    var measures: String { pick("Measures", "指标", "Kennzahlen") }
    var more: String { pick("More", "更多", "Mehr") }
    var changesLink: String { pick("Changes", "变动", "Änderungen") }
    var compareLink: String { pick("Compare", "比较", "Vergleich") }
    var dataLink: String { pick("Data and sources", "数据与来源", "Daten und Quellen") }

    func pages(_ count: Int) -> String {
        pick(
            count == 1 ? "1 page" : "\(count) pages", "\(count)个页面",
            count == 1 ? "1 Seite" : "\(count) Seiten")
    }
}
