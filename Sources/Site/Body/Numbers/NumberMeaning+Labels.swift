extension NumberMeaning {
    /// What marks before a number or words tell that it is one of a row: `§4.2`, "page 12", "(1)".
    static func label(_ number: TypedNumber, _ around: NumberSurroundings) -> NumberMeaning? {
        if let after = around.after, after == "\u{FE0F}" || after == "\u{20E3}" {
            return .reference
        }
        guard number.suffix.isEmpty, !number.hasUnitSign else { return nil }
        guard number.numerals.allSatisfy({ $0.separator == nil }) else { return nil }
        if around.isPreceded(by: "#", "№", "§") { return .reference }
        if NumberWords.references.contains(around.labelBefore) { return .reference }
        if NumberWords.pluralReferences.contains(around.labelBefore) { return .references }
        return chineseLabel(number, around) ?? listNumber(number, around)
    }

    private static func chineseLabel(
        _ number: TypedNumber, _ around: NumberSurroundings
    ) -> NumberMeaning? {
        guard around.isAmidChinese else { return nil }
        if around.isPreceded(by: "第") {
            guard let after = around.after else { return nil }
            if "、和及至".has(after) { return .references }
            return NumberWords.chineseOrdinals.has(after) ? .reference : nil
        }
        for word in NumberWords.chinesePhones where around.isPreceded(by: word) {
            return .identifier
        }
        guard number.numerals.allSatisfy({ $0.digits <= 3 }), !around.countsSomething else {
            return nil
        }
        // "代表3家" and "发表2篇" hold the word for a table by chance.
        if around.isPreceded(by: "表"), !around.isPreceded(by: "代表", "发表") { return .reference }
        for word in NumberWords.chineseReferences where around.isPreceded(by: word) {
            return .reference
        }
        return nil
    }

    /// The number of an item that is counted within a text: "(1)", "[2]", "3)", "1、".
    private static func listNumber(
        _ number: TypedNumber, _ around: NumberSurroundings
    ) -> NumberMeaning? {
        guard number.joints.isEmpty, number.first.isPlain, number.first.digits <= 2,
            let after = around.after
        else { return nil }
        switch (around.before, after) {
        case ("(", ")"), ("[", "]"), ("（", "）"), ("【", "】"): return .reference
        case (_, ")"), (_, "）"): return around.isInBrackets ? nil : .reference
        case (nil, "."), (nil, "、"), (nil, "．"):
            return around.beginsText && !around.endsText ? .reference : nil
        default: return nil
        }
    }
}
