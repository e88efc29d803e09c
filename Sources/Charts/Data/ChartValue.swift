/// A number and how much it claims: the precision is drawn, never left to a footnote.
public enum ChartValue: Hashable, Sendable {
    /// The number itself: drawn solid.
    case exact(Double)
    /// The number or more: solid up to it, open above.
    case atLeast(Double)
    /// The number or less: outlined up to it, nothing solid.
    case atMost(Double)
    /// Somewhere between two proven ends: solid to the low one, outlined to the high one.
    case between(Double, Double)
    /// An estimate, which proves nothing: hatched.
    case about(Double)
    /// A calculation about the future, with the band it may end in: dashed.
    case projected(Double, low: Double, high: Double)
    /// Not known, and why: a gap, never zero.
    case unknown(reason: String)

    /// The least the number can be, as far as it is known; `nil` when unknown.
    public var low: Double? {
        switch self {
        case .exact(let value), .atLeast(let value), .about(let value): value
        case .atMost(let value): min(0, value)
        case .between(let low, _), .projected(_, let low, _): low
        case .unknown: nil
        }
    }

    /// The most the number can be, or the floor of one without a ceiling; `nil` when unknown.
    public var high: Double? {
        switch self {
        case .exact(let value), .atLeast(let value), .atMost(let value), .about(let value): value
        case .between(_, let high), .projected(_, _, let high): high
        case .unknown: nil
        }
    }

    /// The one number to place a mark at: the proven end of a bound; `nil` when unknown.
    public var main: Double? {
        switch self {
        case .atMost(let value): value
        case .projected(let value, _, _): value
        default: low
        }
    }

    /// The middle of two ends; else as ``main``.
    var middle: Double? {
        if case .between(let low, let high) = self { (low + high) / 2 } else { main }
    }

    /// Whether the number is a floor.
    var isFloor: Bool {
        if case .atLeast = self { true } else { false }
    }

    /// Whether the number is a ceiling.
    var isCeiling: Bool {
        if case .atMost = self { true } else { false }
    }

    /// Whether the number claims to be known without rest.
    public var isExact: Bool {
        if case .exact = self { true } else { false }
    }
}
