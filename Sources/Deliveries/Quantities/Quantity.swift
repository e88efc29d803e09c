public import Dates
public import Numbers

/// What is known of a number: the number, a bound of it, an estimate, or why it is not known.
public enum Quantity: Hashable, Sendable {
    /// The number itself.
    case exact(Rational)
    /// A floor: the number or more.
    case atLeast(Rational)
    /// A ceiling: the number or less.
    case atMost(Rational)
    /// Both ends proven, the first below the second.
    case between(Rational, Rational)
    /// Rounded or estimated; proves nothing.
    case about(Rational)
    /// A day instead of a number.
    case date(Day)
    /// Not known, and why.
    case unknown(Reason)

    /// What two proven ends leave; `nil` stands for an open end.
    ///
    /// With both ends open, or the ends in the wrong order, the quantity is unknown for the reason
    /// given.
    public init(low: Rational?, high: Rational?, orUnknown reason: Reason) {
        switch (low, high) {
        case (let low?, let high?) where low == high: self = .exact(low)
        case (let low?, let high?) where low < high: self = .between(low, high)
        case (_?, _?), (nil, nil): self = .unknown(reason)
        case (let low?, nil): self = .atLeast(low)
        case (nil, let high?): self = .atMost(high)
        }
    }

    /// The proven low end; `nil` when it is open.
    public var low: Rational? {
        switch self {
        case .exact(let value), .atLeast(let value), .between(let value, _): value
        case .atMost, .about, .date, .unknown: nil
        }
    }

    /// The proven high end; `nil` when it is open.
    public var high: Rational? {
        switch self {
        case .exact(let value), .atMost(let value), .between(_, let value): value
        case .atLeast, .about, .date, .unknown: nil
        }
    }

    /// The number, when it is exact or an estimate.
    public var value: Rational? {
        switch self {
        case .exact(let value), .about(let value): value
        case .atLeast, .atMost, .between, .date, .unknown: nil
        }
    }

    /// Why it is not known; `nil` when something is.
    public var reason: Reason? {
        if case .unknown(let reason) = self { reason } else { nil }
    }

    /// Whether it is only an estimate.
    public var isEstimate: Bool {
        if case .about = self { true } else { false }
    }

    /// The kind alone.
    public var kind: Kind {
        switch self {
        case .exact: .exact
        case .atLeast: .atLeast
        case .atMost: .atMost
        case .between: .between
        case .about: .about
        case .date: .date
        case .unknown: .unknown
        }
    }

    /// How much a quantity claims, as it is named in JSON.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// The number itself.
        case exact
        /// A floor.
        case atLeast
        /// A ceiling.
        case atMost
        /// Both ends proven.
        case between
        /// An estimate.
        case about
        /// A day.
        case date
        /// Nothing is known.
        case unknown
    }
}
