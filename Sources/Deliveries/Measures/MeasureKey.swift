public import Dates

/// What a number is about: `company[/model][@basis].period.measure[:target]`.
///
/// Such as `xiaomi.2025.attainment`, `xiaomi/su7@industry.2025-07.units`, and, for a target other
/// than the one in force, `xiaomi.2025.met_on:350000`.
public struct MeasureKey: Hashable, Sendable {
    /// The slug of the company.
    public var company: String
    /// The slug of the model; `nil` for all models together.
    public var model: String?
    /// The slug of the basis; `nil` for the default one.
    public var basis: String?
    /// The period.
    public var period: Period
    /// The measure.
    public var measure: MeasureName
    /// The target to measure against instead of the one in force; one that was announced for the
    /// period.
    public var target: Int?

    /// Names a number.
    public init(
        company: String, model: String? = nil, basis: String? = nil, period: Period,
        measure: MeasureName, target: Int? = nil
    ) {
        self.company = company
        self.model = model
        self.basis = basis
        self.period = period
        self.measure = measure
        self.target = target
    }

    /// The key of another measure of the same company, model, basis and period.
    public func with(_ measure: MeasureName, target: Int? = nil) -> MeasureKey {
        var key = self
        key.measure = measure
        key.target = target
        return key
    }

    /// The key of the same measure for another period.
    public func with(_ period: Period) -> MeasureKey {
        var key = self
        key.period = period
        return key
    }

    /// The slug of a model's name, such as `mona-m03` of `MONA M03`.
    ///
    /// Lower-case, each run of bytes other than letters and digits a hyphen. Bytes beyond ASCII are
    /// kept.
    public static func slug(of model: String) -> String {
        let hyphen = UInt8(ascii: "-")
        var bytes: [UInt8] = []
        for byte in model.lowercased().utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                128...:
                bytes.append(byte)
            default:
                if let last = bytes.last, last != hyphen { bytes.append(hyphen) }
            }
        }
        if bytes.last == hyphen { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension MeasureKey: CustomStringConvertible {
    /// The key as people write it.
    public var description: String {
        company + (model.map { "/" + $0 } ?? "") + (basis.map { "@" + $0 } ?? "")
            + ".\(period).\(measure.rawValue)" + (target.map { ":\($0)" } ?? "")
    }
}
