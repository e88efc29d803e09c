import Dates
import Numbers

/// What all parts of one rendering share: its size, its language, how its numbers are written.
struct Style {
    var width: Double
    var height: Double?
    var locale: Language
    var format: ValueFormat
    var unit: String
    var isSigned = false
    /// The ends of the value axis, where the author gave them.
    var domain: ClosedRange<Double>?
    /// How the value axis is divided.
    var scaleType = ScaleType.linear
    /// The last day that the data know of.
    var asOf: Day?

    /// Whether there is room for numbers in full.
    var isNarrow: Bool { width < 480 }

    /// Drawings show four digits of numbers with decimals; tables and descriptions show all.
    var significant: Int?

    var numbers: NumberText {
        NumberText(locale: locale, format: format, isSigned: isSigned, significant: significant)
    }
    var words: Words { Words(locale) }

    /// The height asked for, or that of the kind, less of it where the drawing is narrow.
    func height(wide: Double, narrow: Double) -> Double {
        guard let height else { return isNarrow ? narrow : wide }
        return isNarrow ? min(height, max(height * 0.8, narrow)) : height
    }
}
