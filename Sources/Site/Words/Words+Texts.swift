import Deliveries
import Markdown

/// What is added to texts: claims, impacts, and the words of Markdown.
extension Words {
    // MARK: Claims

    /// A verdict as a word of a sentence's beginning.
    func verdict(_ status: Claim.Status) -> String {
        switch status {
        case .supported: pick("Supported", "有依据", "Belegt")
        case .contradicted: pick("Contradicted", "与事实不符", "Widerlegt")
        case .unsupported: pick("Unsupported", "无依据", "Nicht belegt")
        case .speculation: pick("Speculation", "推测", "Vermutung")
        }
    }

    /// A verdict within a sentence.
    func mark(_ status: Claim.Status) -> String {
        let verdict = verdict(status)
        return verdict.prefix(1).lowercased() + verdict.dropFirst()
    }

    func definition(_ status: Claim.Status) -> String {
        switch status {
        case .supported:
            pick(
                "A source or a computed check bears it out.", "有来源或计算核对予以证实。",
                "Eine Quelle oder eine berechnete Prüfung bestätigt es.")
        case .contradicted:
            pick(
                "A source or the records say otherwise.", "来源或记录所示与之不符。",
                "Eine Quelle oder die Angaben sagen anderes.")
        case .unsupported:
            pick("No source was found for it.", "未找到来源。", "Dafür wurde keine Quelle gefunden.")
        case .speculation:
            pick(
                "It is about the future or about motives; nothing could bear it out yet.",
                "涉及未来或动机；目前尚无从证实。",
                "Es geht um Zukünftiges oder um Motive; nichts konnte es bisher bestätigen.")
        }
    }

    func claims(_ count: Int) -> String {
        pick(
            count == 1 ? "1 claim." : "\(count) claims.", "共\(count)条。",
            count == 1 ? "1 Behauptung." : "\(count) Behauptungen.")
    }

    var noSupport: String {
        pick(
            "No source was found that supports it.", "未找到支持该说法的来源。",
            "Es wurde keine Quelle gefunden, die es stützt.")
    }

    // MARK: Impacts

    var everybody: String { pick("Everybody", "所有人", "Alle") }

    /// How sure an impact is, as a word of its own.
    func confidence(_ word: String) -> String {
        switch word {
        case "high": pick("High", "高", "Hoch")
        case "medium": pick("Medium", "中", "Mittel")
        case "low": pick("Low", "低", "Gering")
        default: SectionTitle.text(of: word)
        }
    }

    /// How sure an impact is, in a line with other things.
    func sure(_ word: String) -> String {
        let translated = confidence(word)
        return pick(
            "confidence \(word)", "把握程度\(translated)", "Sicherheit: \(translated.lowercased())")
    }

    // MARK: Sources

    /// Publishers of which some are not named: `Reuters, Yicai and 4 others`.
    func others(_ names: [String], _ count: Int) -> String {
        pick(
            "\(list(names)) and \(count) others", "\(list(names))等\(names.count + count)家",
            "\(list(names)) und \(count) weitere")
    }

    /// A line that names sources.
    func source(_ names: String) -> String {
        pick("Source: \(names).", "来源：\(names)。", "Quelle: \(names).")
    }

    /// How long a text takes to read, in the line under a headline.
    func minutesToRead(_ minutes: Int) -> String {
        pick(
            "\(minutes) min read", "阅读约需\(minutes)分钟", "Lesezeit \(minutes) Min.")
    }

    // MARK: Markdown

    var markdown: MarkdownWords {
        var words = MarkdownWords()
        words.note = pick("Note", "说明", "Hinweis")
        words.tip = pick("Tip", "提示", "Tipp")
        words.important = pick("Important", "重要", "Wichtig")
        words.warning = pick("Warning", "警告", "Warnung")
        words.caution = pick("Caution", "注意", "Vorsicht")
        words.openTask = pick("Open", "未完成", "Offen")
        words.doneTask = pick("Done", "已完成", "Erledigt")
        words.backToReference = pick("Back to reference", "返回引用处", "Zurück zum Verweis")
        words.table = table
        words.footnotes = pick("Footnotes", "脚注", "Fußnoten")
        return words
    }

    var table: String { pick("Table", "表格", "Tabelle") }
}
