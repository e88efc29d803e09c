/// The words and signs around a number that tell what it stands for.
enum NumberWords {
    /// What joins numerals into one number.
    static let joints = "-‐‑–—−~～〜:：/／×至到"

    /// What is glued to a numeral without being a letter.
    static let unitSigns = "%％‰°℃万亿千百"

    /// Letters that make a number with the digits before them: units, magnitudes, endings.
    static let gluedUnits: Set = [
        "k", "K", "m", "M", "mn", "mln", "b", "B", "bn", "tn", "trn", "x", "X", "st", "nd", "rd",
        "th", "s", "sec", "secs", "ms", "min", "mins", "h", "hr", "hrs", "d", "y", "yr", "yrs",
        "mm", "cm", "km", "mi", "ft", "in", "kph", "kmh", "mph", "g", "kg", "t", "lb", "lbs", "oz",
        "l", "L", "ml", "Wh", "kWh", "MWh", "GWh", "TWh", "W", "kW", "MW", "GW", "V", "Ah", "mAh",
        "hp", "bhp", "PS", "Nm", "kN", "Hz", "kHz", "MHz", "GHz", "KB", "kB", "MB", "GB", "TB",
        "TOPS", "px", "pt", "pp", "bar", "psi", "rpm", "dB", "RMB", "CNY", "USD", "EUR", "GBP",
        "HKD", "JPY", "am", "pm", "AM", "PM",
    ]

    /// Codes that set a currency before a number.
    static let currencies: Set = [
        "RMB", "CNY", "CNH", "USD", "EUR", "GBP", "HKD", "JPY", "CHF", "AUD", "CAD", "SGD", "INR",
        "KRW", "Rs",
    ]

    /// What tells that a number which could be a year counts something.
    static let counted: Set = [
        "percent", "per", "percentage", "hundred", "thousand", "million", "billion", "trillion",
        "km", "kg", "kwh", "mwh", "gwh", "kw", "hp", "nm", "mah", "metres", "meters", "kilometres",
        "kilometers", "miles", "square", "cubic", "tonnes", "tons", "yuan", "rmb", "cny", "usd",
        "eur", "dollars",
        "euros", "pounds", "seconds", "minutes", "hours", "days", "weeks", "months", "years",
        "times", "points", "cars", "vehicles", "units", "evs", "suvs", "sedans", "trucks", "buses",
        "scooters", "phones", "robots", "batteries", "cells", "people", "workers", "employees",
        "staff", "engineers", "researchers", "customers", "buyers", "owners", "drivers", "users",
        "passengers", "households", "homes", "families", "stores", "shops", "outlets",
        "showrooms", "dealers", "dealerships", "stations", "chargers", "factories", "plants",
        "suppliers", "companies", "makers", "carmakers", "brands", "cities", "countries",
        "markets", "jobs", "patents", "shares", "executives", "autos", "fahrzeuge",
        "stück", "prozent", "euro", "mitarbeiter",
    ]

    /// The same in Chinese, where it follows the digits.
    static let chineseCounted = "辆台部万亿千百多余人名位家个元美欧英港块只架艘条项件次座套份倍种天周秒分小公千米吨平度瓦升马匹"

    /// Two words before a number that counts something though it could be a year.
    static let quantifiers: Set = [
        "at least", "at most", "more than", "less than", "fewer than", "many as",
    ]

    /// Words before a year.
    static let temporal: Set = [
        "in", "since", "until", "till", "before", "after", "during", "year", "years", "circa",
        "early", "late", "mid", "seit", "bis", "im", "jahr",
    ]

    /// Words before a decade of two digits, such as "the 90s".
    static let decades: Set = ["the", "early", "late", "mid", "his", "her", "their", "die"]

    /// Words after a time of day.
    static let timesOfDay: Set = ["am", "pm", "a.m", "p.m", "o’clock", "o'clock", "uhr"]

    /// Words after a year.
    static let eras: Set = ["BC", "BCE", "AD", "CE"]

    /// Words before the number of a part of a text, a standard, a telephone, a thing in a row.
    static let references: Set = [
        "section", "sec", "chapter", "ch", "page", "p", "figure", "fig", "chart", "table", "note",
        "footnote", "step", "item", "appendix", "annex", "line", "column", "row", "article", "art",
        "clause", "paragraph", "para", "part", "volume", "vol", "issue", "no", "nr", "question",
        "answer", "example", "rule", "equation", "eq", "version", "ver", "release", "build",
        "level", "phase", "stage", "tier", "type", "class", "category", "scope", "gate", "room",
        "route", "highway", "week", "draft", "edition", "episode", "lesson", "exhibit", "slide",
        "iso", "iec", "rfc", "gb", "gb/t", "en", "din", "ieee", "isbn", "issn", "doi", "arxiv",
        "abschnitt", "kapitel", "seite", "abbildung", "tabelle", "ziffer", "tel", "phone",
        "telephone", "fax", "hotline", "ext",
    ]

    /// Words before several such numbers.
    static let pluralReferences: Set = [
        "sections", "chapters", "pages", "pp", "figures", "figs", "charts", "tables", "notes",
        "footnotes", "steps", "items", "lines", "columns", "rows", "articles", "clauses", "parts",
        "paragraphs", "volumes", "nos", "questions", "examples", "rules", "equations", "versions",
        "levels", "phases", "stages", "weeks", "slides", "types", "scopes",
    ]

    /// What follows 第 and a number that only tells one of a row.
    static let chineseOrdinals = "章节页条款号步部版期季周回集讲课项点行列阶级篇卷届"

    /// What precedes such a number without 第.
    static let chineseReferences = ["图", "图表", "附图", "附表", "注", "附录", "附件", "步骤", "阶段"]

    /// Words before the number of a telephone in Chinese.
    static let chinesePhones = ["电话", "热线", "传真", "拨打", "手机"]

    /// Shortened words before a name, and others that never end a sentence.
    static let titles: Set = [
        "mr", "mrs", "ms", "dr", "prof", "st", "gen", "sen", "rep", "gov", "capt", "col", "lt",
        "vs", "cf", "approx", "ca", "est", "al", "eds", "bzw", "incl", "excl", "resp",
    ]

    /// Whether it is the name of a month, in full or short, in English or German.
    static func isMonth(_ word: some Sequence<Unicode.Scalar>) -> Bool {
        var name = String(String.UnicodeScalarView(word))
        if name.hasSuffix(".") { name.removeLast() }
        return months.contains(name)
    }

    private static let months: Set = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep",
        "Sept", "Oct", "Nov", "Dec", "Januar", "Februar", "März", "Mai", "Juni", "Juli", "Oktober",
        "Dezember",
    ]
}
