/// A whole number below one hundred, to be written in words.
struct SpelledNumber: Hashable {
    private let number: Int

    /// Takes a number; `nil` for one that is printed in digits: one hundred and more, either sign.
    init?(_ number: Int) {
        guard number.magnitude < 100 else { return nil }
        self.number = number
    }

    /// The words: `twenty-one`, `minus two`, `einundzwanzig`, `二十一`.
    func text(_ language: Language, sign: FixedPoint.Sign) -> String {
        let size = Int(number.magnitude)
        let words =
            switch language.form {
            case .english: Self.english(size)
            case .german: Self.german(size)
            case .chinese: Self.chinese(size)
            }
        if number < 0 { return language.form == .chinese ? "负" + words : "minus " + words }
        guard number > 0, sign == .always else { return words }
        return language.form == .chinese ? "正" + words : "plus " + words
    }

    private static func english(_ number: Int) -> String {
        let small = [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
            "eighteen", "nineteen",
        ]
        let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
        if number < 20 { return small[number] }
        let ten = tens[number / 10 - 2]
        return number % 10 == 0 ? ten : ten + "-" + small[number % 10]
    }

    private static func german(_ number: Int) -> String {
        let small = [
            "null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun",
            "zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn",
            "achtzehn", "neunzehn",
        ]
        let tens = [
            "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig",
        ]
        if number < 20 { return small[number] }
        let one = number % 10 == 1 ? "ein" : small[number % 10]
        return (number % 10 == 0 ? "" : one + "und") + tens[number / 10 - 2]
    }

    private static func chinese(_ number: Int) -> String {
        let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
        if number < 10 { return digits[number] }
        let ten = number < 20 ? "十" : digits[number / 10] + "十"
        return number % 10 == 0 ? ten : ten + digits[number % 10]
    }
}
