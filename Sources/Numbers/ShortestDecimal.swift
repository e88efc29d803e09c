/// The shortest decimal that reads back as a given binary number: `digits × 10^exponent`.
///
/// It has at most 18 digits: 17, and the zero after the point of a whole number.
struct ShortestDecimal: Hashable {
    var digits = 0
    var exponent = 0

    /// Reads the number as the standard library prints it (`0.1`, `1e+22`); `nil` when it is not
    /// finite.
    init?(_ value: Double) {
        guard value.isFinite else { return nil }
        let text = value.magnitude.description.utf8
        let mantissa = text.prefix { $0 != UInt8(ascii: "e") }
        var afterPoint = false
        for byte in mantissa {
            if byte == UInt8(ascii: ".") {
                afterPoint = true
            } else {
                digits = digits * 10 + Int(byte - UInt8(ascii: "0"))
                exponent -= afterPoint ? 1 : 0
            }
        }
        if let written = Int(Substring(text.dropFirst(mantissa.count + 1))) { exponent += written }
        if value < 0 { digits = -digits }
    }
}
