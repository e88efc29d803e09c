import Numbers

extension TemplateWords {
    /// The words around the main part of a page, and of lists, claims and search.
    static let frame: [Entry] = [
        ("skip", Wording("Skip to the content", "跳到正文", "Zum Inhalt")),
        ("siteNavigation", Wording("Site", "网站", "Website")),
        ("dark", Wording("Dark", "深色", "Dunkel")),
        ("light", Wording("Light", "浅色", "Hell")),
        ("colours", Wording(" colours", "模式", " darstellen")),
        ("asOfBefore", Wording("As of ", "截至", "Stand ")),
        ("asOfAfter", Wording(".", "。", ".")),
        (
            "footer",
            Wording(
                " Every figure is computed from dated public records and can be redone "
                    + "from them. A floor (“over 40,000”) stays a floor: it is written “at "
                    + "least” and drawn open. The clock of the reader or of the build plays no "
                    + "part.",
                "每个数字均由注明日期的公开记录计算得出，并可据此重新计算。下限（“超过40,000”）始终是下限：文中写作“至少”，图中画成开口。读者或构建时的"
                    + "时钟不起任何作用。",
                " Jede Zahl ist aus datierten öffentlichen Angaben berechnet und lässt "
                    + "sich daraus nachrechnen. Eine Untergrenze („über 40.000“) bleibt eine "
                    + "Untergrenze: Sie wird „mindestens“ geschrieben und offen gezeichnet. "
                    + "Die Uhr des Lesers oder der Erstellung spielt keine Rolle.")
        ),
        ("feeds", Wording("Feeds", "订阅", "Feeds")),
        ("breadcrumb", Wording("Breadcrumb", "位置导航", "Pfad")),
        ("follow", Wording("Follow it:", "订阅：", "Abonnieren:")),
        ("listPages", Wording("Pages of this list", "本列表的分页", "Seiten dieser Liste")),
        ("newer", Wording("Newer", "较新", "Neuere")),
        ("older", Wording("Older", "较旧", "Ältere")),
        ("pageBefore", Wording("Page ", "第", "Seite ")),
        ("pageAfter", Wording("", "页", "")),
        ("earlierAndLater", Wording("Earlier and later", "较早与较晚", "Früher und später")),
        ("earlier", Wording("Earlier: ", "较早：", "Früher: ")),
        ("later", Wording("Later: ", "较晚：", "Später: ")),
        ("filedUnder", Wording("Filed under", "标签：", "Abgelegt unter")),
        ("contents", Wording("On this page", "本页内容", "Auf dieser Seite")),
        ("sources", Wording("Sources", "来源", "Quellen")),
        ("claimNotes", Wording("Notes on claims", "对说法的说明", "Anmerkungen zu Behauptungen")),
        ("claimNote", Wording("Note on a claim: ", "对一项说法的说明：", "Anmerkung zu einer Behauptung: ")),
        ("openQuote", Wording("“", "“", "„")),
        ("closeQuote", Wording("”", "”", "“")),
        ("claims", Wording("Claims on this page", "本页的说法", "Behauptungen auf dieser Seite")),
        (
            "claimsCaption",
            Wording(
                "Claims on this page and their status",
                "本页的说法及其核查结果",
                "Behauptungen auf dieser Seite und ihr Status")
        ),
        ("claim", Wording("Claim", "说法", "Behauptung")),
        ("status", Wording("Status", "核查结果", "Status")),
        (
            "checked",
            Wording(
                "Checked on every build: ",
                "每次构建时核对：",
                "Bei jeder Erstellung geprüft: ")
        ),
        ("madeIn", Wording("Made in ", "出处：", "Erhoben in ")),
        ("claimSources", Wording("Sources: ", "来源：", "Quellen: ")),
        (
            "notFound",
            Wording(
                "The address may have been mistyped, or the page may have been "
                    + "withdrawn. What was published before keeps its address, so a link that "
                    + "worked once should still work.",
                "地址可能输入有误，或页面已被撤下。已发布的页面地址不会改变，曾经有效的链接应当仍然有效。",
                "Die Adresse ist vielleicht falsch geschrieben, oder die Seite wurde "
                    + "zurückgezogen. Was veröffentlicht war, behält seine Adresse: Ein Link, "
                    + "der einmal galt, sollte weiter gelten.")
        ),
        ("theLatest", Wording("The latest", "最新内容", "Das Neueste")),
        ("comma", Wording(", ", "、", ", ")),
        ("toSearch", Wording("search", "搜索", "die Suche")),
        ("or", Wording(", or ", "或", " oder ")),
        ("toArchive", Wording("the archive", "归档", "das Archiv")),
        ("space", Wording(" ", "", " ")),
        ("stop", Wording(".", "。", ".")),
        (
            "searchLabel",
            Wording(
                "Words in titles and texts; beginnings and small slips are enough",
                "输入标题或正文中的字词；只写开头或略有笔误也能找到",
                "Wörter aus Titeln und Texten; Anfänge und kleine Schreibfehler genügen")
        ),
        ("found", Wording("Pages found: ", "找到页面：", "Gefundene Seiten: ")),
        (
            "searchFailed",
            Wording(
                "The index did not load.",
                "索引未能载入。",
                "Das Verzeichnis wurde nicht geladen.")
        ),
        ("pageRail", Wording("Contents and notes", "目录与说明", "Inhalt und Anmerkungen")),
    ]
}
