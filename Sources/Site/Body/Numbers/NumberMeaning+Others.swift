extension NumberMeaning {
    /// Whether a number is a time of day: "10:30", "9 am", "14:00–15:30", "10点".
    static func time(_ number: TypedNumber, _ around: NumberSurroundings) -> NumberMeaning? {
        if number.isTimeOfDay { return .clock }
        guard number.numerals.allSatisfy({ $0.separator == nil && $0.digits <= 4 }) else {
            return nil
        }
        if ["am", "pm", "AM", "PM"].contains(number.suffix) { return .clock }
        guard number.suffix.isEmpty, !number.hasUnitSign else { return nil }
        if NumberWords.timesOfDay.contains(around.wordAfter.lowercased()) { return .clock }
        guard around.isAmidChinese else { return nil }
        let isHour = number.numerals.allSatisfy { $0.isPlain && $0.value <= 24 }
        if isHour, around.isFollowed(by: "点", "时") { return .clock }
        let isMinute = around.isFollowed(by: "分") && around.isPreceded(by: "点", "时")
        return isMinute ? .clock : nil
    }

    /// Whether a number only names something: a version, a telephone, an account.
    static func identifier(_ number: TypedNumber, _ around: NumberSurroundings) -> NumberMeaning? {
        guard number.suffix.isEmpty, !number.hasUnitSign else { return nil }
        let numerals = number.numerals
        let isVersion = numerals.contains { $0.points > 1 }
        let isLong = numerals.contains { $0.isPlain && $0.digits > 10 }
        let isPadded = numerals.contains { $0.isPlain && $0.beginsWithZero && $0.digits > 1 }
        let isHyphenated = number.joints.count > 1 && number.joints.allSatisfy { $0 == "-" }
        return isVersion || isLong || isPadded || isHyphenated ? .identifier : nil
    }
}

extension TypedNumber {
    /// Whether it is a time of day, or a range of two: `10:30`, `14:00–15:30`.
    fileprivate var isTimeOfDay: Bool {
        guard joints.contains(":") || joints.contains("："), suffix.isEmpty, !hasUnitSign else {
            return false
        }
        var isHour = true
        for (index, numeral) in numerals.enumerated() {
            if index > 0 { isHour = joints[index - 1] != ":" && joints[index - 1] != "：" }
            guard numeral.isPlain, numeral.value < (isHour ? 25 : 60) else { return false }
            guard isHour ? numeral.digits <= 2 : numeral.digits == 2 else { return false }
        }
        return true
    }
}
