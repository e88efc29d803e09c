extension NumberMeaning {
    /// Whether a number is a date or part of one, and which.
    static func date(_ number: TypedNumber, _ around: NumberSurroundings) -> NumberMeaning? {
        guard around.before?.isCurrency != true else { return nil }
        if number.isWholeDate { return .day }
        return chineseDate(number, around) ?? day(number, around) ?? year(number, around)
            ?? decade(number, around)
    }

    private static func chineseDate(
        _ number: TypedNumber, _ around: NumberSurroundings
    ) -> NumberMeaning? {
        guard around.isAmidChinese, number.suffix.isEmpty, !number.hasUnitSign else { return nil }
        let numerals = number.numerals
        if around.isFollowed(by: "年") {
            let isShort = numerals.allSatisfy { $0.isPlain && $0.digits == 2 }
            let isDecade = around.isFollowed(by: "年代")
            if isShort, isDecade || around.isFollowedByYearAndMonth { return .year }
            if around.isPreceded(by: "公元前", "公元") { return .year }
            return number.isYear || isDecade ? .year : nil
        }
        if around.isFollowed(by: "世纪") { return .year }
        if around.isFollowed(by: "月"), numerals.allSatisfy(\.isMonth) { return .day }
        if around.isFollowed(by: "日", "号"), number.isDay { return .day }
        if around.isFollowed(by: "季度"), numerals.allSatisfy({ $0.isPlain && $0.value <= 4 }) {
            return .day
        }
        return nil
    }

    /// The day of a month: "18 March", "March 18", "18th of March", "on the 18th".
    private static func day(
        _ number: TypedNumber, _ around: NumberSurroundings
    ) -> NumberMeaning? {
        if number.isOrdinal {
            if ["century", "centuries"].contains(around.wordAfter) { return .year }
            let isOfMonth = around.wordAfter == "of" && isMonth(around.secondWordAfter)
            let isAlone =
                around.wordAfter.isEmpty && around.wordBefore == "the"
                && around.secondWordBefore.lowercased() == "on"
            if isOfMonth || isAlone, number.isDay { return .day }
        }
        guard number.isDay else { return nil }
        if isMonth(around.wordAfter) { return .day }
        return isMonth(around.wordBefore) && !around.countsSomething ? .day : nil
    }

    private static func year(
        _ number: TypedNumber, _ around: NumberSurroundings
    ) -> NumberMeaning? {
        guard number.suffix.isEmpty, !number.hasUnitSign, number.first.isPlain else { return nil }
        if NumberWords.eras.contains(around.wordAfter) { return .year }
        if number.joints.isEmpty, number.first.digits == 2, let before = around.before,
            "'’‘".has(before)
        {
            return .year
        }
        let label = around.labelBefore
        guard !NumberWords.currencies.contains(around.wordBefore) else { return nil }
        guard number.isYear else {
            let isOld = number.joints.isEmpty && 1000...1899 ~= number.first.value
            let isDated = NumberWords.temporal.contains(label) && !around.countsSomething
            return isOld && isDated ? .year : nil
        }
        if around.isSigned { return nil }
        let quantifier = "\(around.secondWordBefore.lowercased()) \(label)"
        if NumberWords.quantifiers.contains(quantifier) { return nil }
        return around.countsSomething && !NumberWords.temporal.contains(label) ? nil : .year
    }

    /// A decade: "the 1990s", "the late 90s".
    private static func decade(
        _ number: TypedNumber, _ around: NumberSurroundings
    ) -> NumberMeaning? {
        let first = number.first
        guard number.suffix == "s", first.isPlain, first.value.isMultiple(of: 10) else {
            return nil
        }
        if first.isYear || first.digits == 4 { return .year }
        let isNamed =
            NumberWords.decades.contains(around.labelBefore) || around.before == "’"
            || around.before == "'"
        return first.digits == 2 && isNamed ? .year : nil
    }

    private static func isMonth(_ word: String) -> Bool {
        NumberWords.isMonth(word.unicodeScalars)
    }
}

extension TypedNumber {
    /// Whether it is a date in figures: `2025-03-18`, `18/03/2025`, `2025-03`.
    var isWholeDate: Bool {
        guard suffix.isEmpty || suffix == "T", numerals.allSatisfy(\.isPlain) else { return false }
        guard joints.allSatisfy({ $0 == "-" || $0 == "/" || $0 == "–" }) else { return false }
        switch numerals.count {
        case 2: return numerals[0].isYear && numerals[1].isMonth
        case 3:
            let isYearFirst = numerals[0].isYear && numerals[1].isMonth && numerals[2].isDay
            return isYearFirst || numerals[0].isDay && numerals[1].isDay && numerals[2].isYear
        default: return false
        }
    }
}
