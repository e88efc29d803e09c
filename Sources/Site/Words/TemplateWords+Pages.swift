import Numbers

extension TemplateWords {
    /// The words of the main parts of pages.
    static let pages: [Entry] = [
        ("measure", Wording("Measure", "指标", "Kennzahl")),
        ("sinceThen", Wording("Since then", "此后进展", "Seitdem")),
        (
            "computedBefore",
            Wording(
                "Computed from the record as of ",
                "根据截至",
                "Berechnet aus den Angaben bis ")
        ),
        ("computedAfter", Wording(".", "的记录计算。", ".")),
        ("records", Wording("Every record", "全部记录", "Alle Angaben")),
        ("downloadCSV", Wording("Download as CSV", "下载 CSV", "Als CSV laden")),
        (
            "recordsRegion",
            Wording(
                "Table of records, scrolls",
                "记录表，可滚动",
                "Tabelle der Angaben, rollbar")
        ),
        ("period", Wording("Period", "期间", "Zeitraum")),
        ("stated", Wording("Stated", "公布值", "Angegeben")),
        ("precision", Wording("Precision", "精度", "Genauigkeit")),
        ("proven", Wording("Proven with all records", "综合全部记录可证实", "Mit allen Angaben bewiesen")),
        ("published", Wording("Published", "公布日期", "Veröffentlicht")),
        ("sourceAndRevisions", Wording("Source and revisions", "来源与修订", "Quelle und Änderungen")),
        ("assumed", Wording("assumed", "推定", "angenommen")),
        ("jump", Wording("What happened since then", "此后发生了什么", "Was seitdem geschah")),
        ("keyPoints", Wording("Key points", "要点", "Das Wichtigste")),
        (
            "announcementRail",
            Wording(
                "Since then, figures and notes",
                "此后进展、数据与说明",
                "Seitdem, Zahlen und Anmerkungen")
        ),
        ("whatFollows", Wording("What follows from it", "由此带来的影响", "Was daraus folgt")),
        ("glance", Wording("At a glance", "概览", "Auf einen Blick")),
        ("forWhom", Wording("For", "对象", "Für")),
        ("when", Wording("When", "时间", "Wann")),
        ("confidence", Wording("Confidence", "把握程度", "Sicherheit")),
        ("followsFrom", Wording("It follows from", "源自以下公告", "Es folgt aus")),
        ("whatRecordsSay", Wording("What the records say", "记录说明了什么", "Was die Angaben sagen")),
        (
            "measuresCaption",
            Wording(
                "Measures with value, precision and the day since which they hold",
                "各项指标的数值、精度与成立起始日",
                "Kennzahlen mit Wert, Genauigkeit und dem Tag, seit dem sie gelten")
        ),
        ("value", Wording("Value", "数值", "Wert")),
        ("since", Wording("Since", "起始日", "Seit")),
        ("howToRead", Wording("How to read it", "如何阅读", "Lesehilfe")),
        ("definitions", Wording("Definitions", "定义", "Definitionen")),
        (
            "targets",
            Wording(
                "Targets, as they were announced",
                "历次公布的目标",
                "Ziele, wie sie angekündigt wurden")
        ),
        (
            "targetsRegion",
            Wording(
                "Table of targets, scrolls sideways",
                "目标表，可横向滚动",
                "Tabelle der Ziele, seitlich rollbar")
        ),
        ("announced", Wording("Announced", "公布日期", "Angekündigt")),
        ("targetPeriod", Wording("For", "期间", "Für")),
        ("target", Wording("Target", "目标", "Ziel")),
        ("change", Wording("Change", "变化", "Änderung")),
        ("inPercent", Wording("In %", "变化（%）", "In %")),
        ("by", Wording("By", "公布者", "Von")),
        ("announcements", Wording("Announcements", "公告", "Ankündigungen")),
        ("allAnnouncements", Wording("All announcements", "全部公告", "Alle Ankündigungen")),
        ("sideBySide", Wording("Side by side", "并列比较", "Nebeneinander")),
        ("scrollsSideways", Wording(", scrolls sideways", "，可横向滚动", ", seitlich rollbar")),
        ("company", Wording("Company", "公司", "Unternehmen")),
        (
            "notComparable",
            Wording(
                "What is not comparable, and why",
                "哪些不可比，为什么",
                "Was nicht vergleichbar ist, und warum")
        ),
        ("downloads", Wording("Downloads", "下载", "Downloads")),
        ("columns", Wording("Columns", "列说明", "Spalten")),
        ("column", Wording("Column", "列", "Spalte")),
        ("holds", Wording("Holds", "内容", "Inhalt")),
        (
            "sourcesRegion",
            Wording(
                "Table of sources, scrolls",
                "来源表，可滚动",
                "Tabelle der Quellen, rollbar")
        ),
        (
            "sourcesCaption",
            Wording(
                "Every source with its key, title, publisher and days",
                "全部来源及其键、标题、发布者与日期",
                "Alle Quellen mit Schlüssel, Titel, Herausgeber und Tagen")
        ),
        ("key", Wording("Key", "键", "Schlüssel")),
        ("title", Wording("Title", "标题", "Titel")),
        ("publisher", Wording("Publisher", "发布者", "Herausgeber")),
        ("latest", Wording("Latest announcements", "最新公告", "Neueste Ankündigungen")),
        ("whatChanged", Wording("What changed", "最新变动", "Was sich änderte")),
        ("everyChange", Wording("Every change, by day", "按日期查看全部变动", "Alle Änderungen nach Tagen")),
        (
            "impacts",
            Wording(
                "What it means, and for whom",
                "意味着什么，对谁而言",
                "Was es bedeutet, und für wen")
        ),
        ("peers", Wording("Next to its peers", "与可比公司对照", "Neben der Vergleichsgruppe")),
        (
            "compare",
            Wording(
                "Compare on one basis",
                "按同一口径比较",
                "Nach gleicher Zählweise vergleichen")
        ),
        ("derivationBefore", Wording("How ", "", "Wie ")),
        (
            "derivationAfter",
            Wording(
                " follows from the records",
                "如何由记录推出",
                " aus den Angaben folgt")
        ),
        ("step", Wording("Step", "步骤", "Schritt")),
        ("from", Wording("From", "依据", "Aus")),
        ("measureRail", Wording("Definition and values", "定义与数值", "Definition und Werte")),
        ("definition", Wording("Definition", "定义", "Definition")),
        ("inWords", Wording("In words", "文字表述", "In Worten")),
        ("formula", Wording("Formula", "公式", "Formel")),
        ("unit", Wording("Unit", "单位", "Einheit")),
        ("rounding", Wording("Rounding", "取整", "Rundung")),
        ("measures", Wording("The measures", "各项指标", "Die Kennzahlen")),
        ("sentenceEnd", Wording(". ", "。", ". ")),
        ("example", Wording(" Example: ", "例：", " Beispiel: ")),
        (
            "methodologyRail",
            Wording(
                "Contents, precision and bases",
                "目录、精度与口径",
                "Inhalt, Genauigkeit und Zählweisen")
        ),
        ("bases", Wording("Bases", "口径", "Zählweisen")),
    ]
}
