/// Why a chart cannot be drawn.
public enum ChartError: Error, Hashable, Sendable {
    /// A title is the one thing no chart may lack.
    case missingTitle
    /// A number is not finite, or beyond ±10¹⁵; the text says where.
    case valueOutOfRange(String)
    /// The low end of a range lies above its high end; the text says where.
    case invertedRange(String)
    /// Two numbers of one series stand at the same position; the text names it.
    case duplicatePosition(String)
    /// A line needs positions with an order, and these are names.
    case unorderedLine
    /// Positions of one axis are of different kinds, such as days and names.
    case mixedPositions
    /// A logarithmic scale has no place for a number that is zero or less.
    case notPositiveOnLogScale(String)
    /// Bars must start at zero, which a logarithmic scale does not have.
    case barsOnLogScale
    /// Bars must start at zero, which the ends given for the value axis leave out.
    case barsWithoutZero
    /// A number lies beyond the ends given for the value axis; the text says where.
    case outsideDomain(String)
    /// More series than colours that can be told apart.
    case tooManySeries(Int, limit: Int)
    /// More points than can be drawn.
    case tooManyPoints(Int, limit: Int)
    /// More names on one axis than can be read.
    case tooManyCategories(Int, limit: Int)
    /// A label of so many characters.
    case labelTooLong(Int, limit: Int)
    /// More small multiples than can be compared.
    case tooManyPanels(Int, limit: Int)
    /// A width or height outside of its limits.
    case sizeOutOfRange(Int)
    /// A share is negative, or has no whole to be a part of; the text names it.
    case invalidShare(String)
}

extension ChartError: CustomStringConvertible {
    /// One line that says what is wrong, without a full stop.
    public var description: String {
        switch self {
        case .missingTitle: "the chart has no title"
        case .valueOutOfRange(let place): "\(place): the value is not finite, or beyond ±10^15"
        case .invertedRange(let place): "\(place): the low end lies above the high end"
        case .duplicatePosition(let place): "\(place): two values at one position of a series"
        case .unorderedLine: "a line needs dates or numbers along its axis, not names"
        case .mixedPositions: "positions of one axis must be all dates, all names or all numbers"
        case .notPositiveOnLogScale(let place):
            "\(place): zero or less has no place on a logarithmic scale"
        case .barsOnLogScale: "bars start at zero, which a logarithmic scale does not have"
        case .barsWithoutZero: "bars start at zero, which the domain leaves out"
        case .outsideDomain(let place): "\(place): the value lies beyond the domain"
        case .tooManySeries(let count, let limit):
            "\(count) series; at most \(limit) can be told apart"
        case .tooManyPoints(let count, let limit): "\(count) points; at most \(limit) are drawn"
        case .tooManyCategories(let count, let limit):
            "\(count) names on one axis; at most \(limit)"
        case .labelTooLong(let count, let limit): "a label of \(count) characters; at most \(limit)"
        case .tooManyPanels(let count, let limit): "\(count) panels; at most \(limit)"
        case .sizeOutOfRange(let size):
            "a size of \(size); widths are 120 to 4,000, heights 40 to 4,000"
        case .invalidShare(let name): "\(name): not a share of a positive whole"
        }
    }
}
