public import Numbers

extension Day {
    /// How much of a date is written.
    public enum Style: Hashable, Sendable {
        /// `18 March 2025`, `2025年3月18日`.
        case long
        /// `18 Mar 2025`.
        case medium
        /// `18 Mar`, without its year.
        case short
        /// `Tuesday 18 March 2025`.
        case full
    }

    /// The date as a reader of the language writes it.
    public func text(_ language: Language, _ style: Style = .long) -> String {
        switch (language.form, style) {
        case (.chinese, .short): "\(month)月\(day)日"
        case (.chinese, .full): "\(year)年\(month)月\(day)日星期\(weekdayName(language))"
        case (.chinese, _): "\(year)年\(month)月\(day)日"
        case (.german, .long): "\(day). \(monthName(language)) \(year)"
        case (.german, .medium): "\(day). \(monthName(language, short: true)) \(year)"
        case (.german, .short): "\(day). \(monthName(language, short: true))"
        case (.german, .full): "\(weekdayName(language)), \(text(language))"
        case (.english, .long): "\(day) \(monthName(language)) \(year)"
        case (.english, .medium): "\(day) \(monthName(language, short: true)) \(year)"
        case (.english, .short): "\(day) \(monthName(language, short: true))"
        case (.english, .full): "\(weekdayName(language)) \(text(language))"
        }
    }

    private func monthName(_ language: Language, short: Bool = false) -> String {
        MonthNames.name(of: month, language, short: short)
    }

    private func weekdayName(_ language: Language) -> String {
        let names =
            switch language.form {
            case .english:
                ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
            case .chinese: ["一", "二", "三", "四", "五", "六", "日"]
            case .german:
                [
                    "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag",
                ]
            }
        return names[weekday - 1]
    }
}
