/// What the page of data says of downloads and their columns.
extension Words {
    /// A download by its file: what it holds, and what each of its columns holds.
    typealias DataTable = (about: String, columns: [(name: String, about: String)])

    /// What is known of a table; `nil` for one that the site does not read itself.
    func table(_ file: String) -> DataTable? {
        switch file {
        case "deliveries.csv": deliveryTable
        case "targets.csv": targetTable
        case "events.csv": eventTable
        case "sources.csv": sourceTable
        case "claims.csv": claimTable
        default: nil
        }
    }

    var otherTable: String { pick("A table of the site.", "本站的数据表。", "Eine Tabelle der Website.") }
    var measureFile: String {
        pick(
            "Every measure that the records prove something of, as of the site's day.",
            "截至本站日期，记录能够证明的全部指标。",
            "Jede Kennzahl, von der die Angaben etwas beweisen, zum Tag der Website.")
    }
    var everyNumber: String { pick("every number", "全部数字", "jede Zahl") }
    var notStated: String { pick("not stated", "未注明", "nicht angegeben") }
    func rows(_ count: String) -> String { pick("\(count) rows", "\(count)行", "\(count) Zeilen") }

    private var company: String {
        pick("The company's slug.", "公司代号。", "Das Kürzel des Unternehmens.")
    }
    private var sourceKey: String {
        pick("A key of sources.csv.", "sources.csv 中的键。", "Ein Schlüssel aus sources.csv.")
    }
    private var remark: String { pick("A remark.", "备注。", "Eine Anmerkung.") }

    private var deliveryTable: DataTable {
        (
            pick(
                "Every published figure, with its precision, basis and day.",
                "每个公布的数字及其精度、口径与日期。",
                "Jede veröffentlichte Zahl mit Genauigkeit, Zählweise und Tag."),
            [
                ("company", company),
                (
                    "model",
                    pick(
                        "The model; empty for all models.", "车型；为空表示全部车型。",
                        "Das Modell; leer für alle Modelle.")
                ),
                (
                    "period",
                    pick(
                        "2025, 2025-H1, 2025-Q3 or 2025-09.", "2025、2025-H1、2025-Q3 或 2025-09。",
                        "2025, 2025-H1, 2025-Q3 oder 2025-09.")
                ),
                ("units", pick("How many.", "数量。", "Wie viele.")),
                (
                    "precision",
                    pick(
                        "exact, at_least (a floor) or about.", "exact（准确）、at_least（下限）或 about（约）。",
                        "exact, at_least (eine Untergrenze) oder about.")
                ),
                ("basis", pick("Who counts what.", "由谁计量什么。", "Wer was zählt.")),
                (
                    "published",
                    pick(
                        "The day it became known; empty: the day after the period, assumed.",
                        "公布之日；为空则推定为期末次日。",
                        "Der Tag, an dem es bekannt wurde; leer: angenommen der Tag danach.")
                ),
                ("source", sourceKey), ("note", remark),
            ]
        )
    }

    private var targetTable: DataTable {
        (
            pick("Every target event.", "每次目标事件。", "Jedes Ereignis eines Ziels."),
            [
                ("company", company),
                ("period", pick("What the target is for.", "目标所针对的期间。", "Wofür das Ziel gilt.")),
                (
                    "units",
                    pick(
                        "The target, or the low end of its range.", "目标，或其区间的下限。",
                        "Das Ziel oder das untere Ende seiner Spanne.")
                ),
                (
                    "units_high",
                    pick("The high end of a range.", "区间的上限。", "Das obere Ende einer Spanne.")
                ),
                (
                    "action",
                    pick(
                        "set, reaffirmed, raised, cut, narrowed or withdrawn.",
                        "set（设定）、reaffirmed（重申）、raised（上调）、cut（下调）、narrowed（收窄）或 withdrawn（撤回）。",
                        "set, reaffirmed, raised, cut, narrowed oder withdrawn.")
                ),
                (
                    "announced",
                    pick("The day of the announcement.", "公布之日。", "Der Tag der Ankündigung.")
                ),
                ("announced_by", pick("Who announced it.", "由谁公布。", "Wer es ankündigte.")),
                ("source", sourceKey), ("note", remark),
            ]
        )
    }

    private var eventTable: DataTable {
        (
            pick(
                "Dated events of the companies.", "各公司注明日期的事件。",
                "Datierte Ereignisse der Unternehmen."),
            [
                ("date", pick("The day.", "日期。", "Der Tag.")), ("company", company),
                ("title", pick("What happened.", "发生了什么。", "Was geschah.")),
                ("source", sourceKey), ("note", remark),
            ]
        )
    }

    private var sourceTable: DataTable {
        (
            pick("Where each figure was read.", "每个数字的出处。", "Wo jede Zahl gelesen wurde."),
            [
                (
                    "key",
                    pick(
                        "The short name that records and pages cite.", "记录与页面引用的短名。",
                        "Der Kurzname, den Angaben und Seiten nennen.")
                ),
                (
                    "title",
                    pick("The title of the document.", "文献标题。", "Der Titel des Dokuments.")
                ),
                ("publisher", pick("Who published it.", "发布者。", "Wer es herausgab.")),
                ("url", pick("Its address.", "网址。", "Seine Adresse.")),
                (
                    "published",
                    pick(
                        "The day it was published, when known.", "发布之日（如已知）。",
                        "Der Tag der Veröffentlichung, wenn bekannt.")
                ),
                (
                    "accessed",
                    pick("The day it was read.", "查阅之日。", "Der Tag, an dem es gelesen wurde.")
                ),
            ]
        )
    }

    private var claimTable: DataTable {
        (
            pick("The ledger of claims.", "说法台账。", "Das Verzeichnis der Behauptungen."),
            [
                ("id", pick("The name that texts use.", "正文引用的名称。", "Der Name, den Texte nennen.")),
                ("text", pick("What is claimed.", "说法内容。", "Was behauptet wird.")),
                (
                    "status",
                    pick(
                        "supported, contradicted, unsupported or speculation.",
                        "supported（有依据）、contradicted（与事实不符）、unsupported（无依据）或 speculation（推测）。",
                        "supported, contradicted, unsupported oder speculation.")
                ),
                (
                    "sources",
                    pick("Keys of sources.csv.", "sources.csv 中的键。", "Schlüssel aus sources.csv.")
                ),
                (
                    "check",
                    pick("A comparison of measures.", "指标之间的比较。", "Ein Vergleich von Kennzahlen.")
                ),
                (
                    "note",
                    pick(
                        "Why the verdict is what it is.", "核查结果的理由。", "Warum das Urteil so lautet.")
                ),
            ]
        )
    }
}
