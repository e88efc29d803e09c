public import Numbers

/// The names of the months.
public enum MonthNames {
    /// The name of a month, 1 to 12, whole or shortened to about three letters; empty for any other
    /// number.
    public static func name(of month: Int, _ language: Language, short: Bool = false) -> String {
        guard (1...12).contains(month) else { return "" }
        let names =
            switch (language.form, short) {
            case (.english, false): english
            case (.english, true): englishShort
            case (.german, false): german
            case (.german, true): germanShort
            case (.chinese, _): chinese
            }
        return names[month - 1]
    }

    private static let english = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]
    private static let englishShort = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    private static let german = [
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
        "Oktober", "November", "Dezember",
    ]
    private static let germanShort = [
        "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sep.", "Okt.", "Nov.",
        "Dez.",
    ]
    private static let chinese = (1...12).map { "\($0)月" }
}
