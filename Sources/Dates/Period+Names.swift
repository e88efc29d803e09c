public import Numbers

extension Period {
    /// The period as a reader of the language writes it: `September 2025`, `third quarter of 2025`,
    /// `first half of 2025`, `2025`.
    public func text(_ language: Language) -> String {
        switch (length, language.form) {
        case (.year, .chinese): "\(year)年"
        case (.year, _): "\(year)"
        case (.month, .chinese): "\(year)年\(number)月"
        case (.month, _): "\(MonthNames.name(of: number, language)) \(year)"
        case (.quarter, .english):
            "\(["first", "second", "third", "fourth"][number - 1]) quarter of \(year)"
        case (.quarter, .chinese): "\(year)年第\(["一", "二", "三", "四"][number - 1])季度"
        case (.quarter, .german): "\(number). Quartal \(year)"
        case (.half, .english): "\(["first", "second"][number - 1]) half of \(year)"
        case (.half, .chinese): "\(year)年\(["上", "下"][number - 1])半年"
        case (.half, .german): "\(number). Halbjahr \(year)"
        }
    }

    /// The period in the fewest letters: `Sep 2025`, `Q3 2025`, `H1 2025`, `2025`.
    public func shortText(_ language: Language) -> String {
        switch (length, language.form) {
        case (.year, _), (_, .chinese): text(language)
        case (.month, _): "\(MonthNames.name(of: number, language, short: true)) \(year)"
        case (.quarter, _): "Q\(number) \(year)"
        case (.half, _): "H\(number) \(year)"
        }
    }

    /// The part of the year alone, for axes that name the year once: `Sep`, `Q3`, `H1`, `2025`.
    public func partText(_ language: Language) -> String {
        switch length {
        case .year: "\(year)"
        case .month: MonthNames.name(of: number, language, short: true)
        case .quarter: "Q\(number)"
        case .half: "H\(number)"
        }
    }
}
