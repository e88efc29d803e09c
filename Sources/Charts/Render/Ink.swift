/// A colour of a drawing: a class that the page's tokens fill, and a literal light one.
enum Ink: String, Hashable {
    case c1, c2, c3, c4, c5, c6
    case text = "tx"
    case mutedText = "mu"
    case mutedMark = "mm"
    case grid = "gr"
    case axis = "ax"
    case range = "rg"
    case background = "bg"
    case negative = "ng"

    /// The colour on white.
    var literal: String {
        switch self {
        case .c1: "#0B4FA0"
        case .c2: "#C4471B"
        case .c3: "#174035"
        case .c4: "#8054D6"
        case .c5: "#5F4A1A"
        case .c6: "#A4126C"
        case .text: "#14181F"
        case .mutedText: "#525B68"
        case .mutedMark: "#7A8594"
        case .grid: "#E3E7EC"
        case .axis: "#6B7583"
        case .range: "#E9EDF2"
        case .background: "#FFFFFF"
        case .negative: "#B3261E"
        }
    }

    /// The lines over its fills that tell them apart without colour; none for the first.
    var pattern: Pattern? {
        switch self {
        case .c2: .diagonal
        case .c3: .dots
        case .c4: .backDiagonal
        case .c5: .horizontal
        case .c6: .cross
        default: nil
        }
    }

    /// The dashes that tell its lines from others without colour; none for the first.
    var dash: String? {
        switch self {
        case .c2: "6 4"
        case .c3: "2 3"
        case .c4: "8 3 2 3"
        case .c5: "12 4"
        case .c6: "1 3"
        default: nil
        }
    }
}

extension ChartColor {
    /// The ink of its shapes.
    var ink: Ink {
        switch self {
        case .c1: .c1
        case .c2: .c2
        case .c3: .c3
        case .c4: .c4
        case .c5: .c5
        case .c6: .c6
        case .muted: .mutedMark
        case .negative: .negative
        case .range: .range
        }
    }

    /// The ink of words about them, dark enough to read.
    var textInk: Ink { self == .muted || self == .range ? .mutedText : ink }
}
