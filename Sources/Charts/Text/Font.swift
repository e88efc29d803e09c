/// A font whose measures are known.
enum Font {
    /// Inter, at weights 400 and 600.
    case regular, bold
    /// DejaVu Sans, the widest that stands in where Inter is not installed.
    case fallbackRegular, fallbackBold

    /// The advances of U+0020 to U+017F, in 1/1000 em.
    var advances: [UInt16] {
        switch self {
        case .regular: FontAdvances.regular
        case .bold: FontAdvances.bold
        case .fallbackRegular: FontAdvances.fallbackRegular
        case .fallbackBold: FontAdvances.fallbackBold
        }
    }

    /// The advance of a character, in 1/1000 em; `nil` where the font lacks it.
    func advance(_ scalar: Unicode.Scalar) -> Int? {
        if (0x20..<0x180).contains(scalar.value) {
            return Self.known(advances[Int(scalar.value) - 0x20])
        }
        let index = FontAdvances.others.firstIndex { UInt32($0) == scalar.value }
        return index.flatMap { Self.known(others[$0]) }
    }

    /// How far the pairs of ASCII in a text are moved apart or, where negative, together, in
    /// 1/1000 em; 0 for the fonts that stand in, which must not be taken for narrower than they are.
    func kerning(_ text: String) -> Int {
        switch self {
        case .regular:
            Self.kerning(
                text, FontKerning.regularFirsts, FontKerning.regularSeconds,
                FontKerning.regularRows, FontKerning.regularColumns)
        case .bold:
            Self.kerning(
                text, FontKerning.boldFirsts, FontKerning.boldSeconds, FontKerning.boldRows,
                FontKerning.boldColumns)
        case .fallbackRegular, .fallbackBold: 0
        }
    }

    private static func kerning(
        _ text: String, _ firsts: [UInt8], _ seconds: [UInt8], _ rows: [Int16], _ columns: Int
    ) -> Int {
        var sum = 0
        var row: Int?
        for byte in text.utf8 {
            guard byte >= 0x20, byte < 0x7F else {
                row = nil
                continue
            }
            let index = Int(byte) - 0x20
            if let row { sum += Int(rows[row + Int(seconds[index])]) }
            row = Int(firsts[index]) * columns
        }
        return sum
    }

    private var others: [UInt16] {
        switch self {
        case .regular: FontAdvances.regularOthers
        case .bold: FontAdvances.boldOthers
        case .fallbackRegular: FontAdvances.fallbackRegularOthers
        case .fallbackBold: FontAdvances.fallbackBoldOthers
        }
    }

    private static func known(_ advance: UInt16) -> Int? { advance > 0 ? Int(advance) : nil }
}
