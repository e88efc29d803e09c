/// What a number typed into a text stands for.
enum NumberMeaning {
    /// A figure, which says how much or how many.
    case quantity
    /// A year, a decade, an era.
    case year
    /// The day of a month, a month, a quarter, a whole date.
    case day
    /// A time of day.
    case clock
    /// One of a numbered row: a section, a page, an item of a list.
    case reference
    /// The first of several such.
    case references
    /// A version, a telephone number, a number that names something.
    case identifier

    /// What each number of a text stands for, in order.
    static func meanings(
        of numbers: [TypedNumber], in text: [Unicode.Scalar]
    ) -> [NumberMeaning] {
        var meanings = numbers.map {
            NumberMeaning(of: $0, amid: NumberSurroundings($0.range, in: text))
        }
        guard numbers.count > 1 else { return meanings }
        // "18 and 19 March", "3 to 5 pm": the last tells what those before it are.
        for index in meanings.indices.dropLast().reversed()
        where meanings[index] == .quantity && numbers[index].isDay {
            let joint = NumberJoint(numbers[index], numbers[index + 1], in: text)
            switch meanings[index + 1] {
            case .day, .clock: if joint != .none { meanings[index] = meanings[index + 1] }
            case .reference: if joint == .wide { meanings[index] = .reference }
            default: break
            }
        }
        // "March 18 and 19", "sections 3, 4 and 5": the first tells what those after it are.
        for index in meanings.indices.dropFirst() where meanings[index] == .quantity {
            let joint = NumberJoint(numbers[index - 1], numbers[index], in: text)
            guard joint != .none,
                !NumberSurroundings(numbers[index].range, in: text).countsSomething
            else { continue }
            switch meanings[index - 1] {
            case .day: if joint != .comma, numbers[index].isDay { meanings[index] = .day }
            case .references: meanings[index] = .references
            default: break
            }
        }
        return meanings
    }

    private init(of number: TypedNumber, amid around: NumberSurroundings) {
        self =
            Self.label(number, around) ?? Self.time(number, around) ?? Self.date(number, around)
            ?? Self.identifier(number, around) ?? .quantity
    }
}

/// What stands between two numbers of one enumeration.
enum NumberJoint {
    /// A word such as "and", "or", "to".
    case word
    /// A comma.
    case comma
    /// 、 or a Chinese word.
    case wide
    /// Anything else.
    case none

    /// Looks between two neighbouring numbers.
    init(_ first: TypedNumber, _ second: TypedNumber, in text: [Unicode.Scalar]) {
        let between = text[first.range.upperBound..<second.range.lowerBound].prefix(8)
        let words = String(String.UnicodeScalarView(between.map { $0.isBlank ? " " : $0 }))
        switch words {
        case " and ", " or ", " to ", " & ", ", and ", ", or ", " und ", " bis ": self = .word
        case ", ": self = .comma
        case "、", "和", "及", "与", "或": self = .wide
        default: self = .none
        }
    }
}
