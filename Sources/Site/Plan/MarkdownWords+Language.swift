import Markdown
import Numbers

extension MarkdownWords {
    /// The words in a language; English where there are none in it.
    init(_ language: Language) {
        self.init()
        switch language.form {
        case .english: break
        case .german:
            (note, tip, important) = ("Hinweis", "Tipp", "Wichtig")
            (warning, caution) = ("Warnung", "Vorsicht")
            (openTask, doneTask) = ("Offen", "Erledigt")
            (backToReference, table, footnotes) = ("Zurück zu Verweis", "Tabelle", "Fußnoten")
        case .chinese:
            (note, tip, important) = ("注意", "提示", "重要")
            (warning, caution) = ("警告", "小心")
            (openTask, doneTask) = ("未完成", "已完成")
            (backToReference, table, footnotes) = ("返回引用", "表格", "脚注")
        }
    }
}
