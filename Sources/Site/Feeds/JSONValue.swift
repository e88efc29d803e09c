/// A value of JSON whose names keep their order, written without the detour through an encoder:
/// for what is written once for every page.
indirect enum JSONValue: Hashable, Sendable {
    case text(String)
    case number(Int)
    case list([JSONValue])
    case object([Field])

    /// A named value.
    struct Field: Hashable, Sendable {
        var name: String
        var value: JSONValue

        /// A named value; `nil` without one, to be left out.
        init?(_ name: String, _ value: JSONValue?) {
            guard let value else { return nil }
            self.name = name
            self.value = value
        }

        /// A named text; `nil` without one, to be left out.
        init?(_ name: String, _ text: String?) { self.init(name, text.map { .text($0) }) }
    }

    /// The value on one line.
    ///
    /// It is safe inside a `script` element of HTML, where `</script>` and `<!--` would end or
    /// change the element, whatever JSON says.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return bytes
    }

    private func write(to bytes: inout [UInt8]) {
        switch self {
        case .text(let text): Self.write(text, to: &bytes)
        case .number(let number): bytes += "\(number)".utf8
        case .list(let values):
            bytes.append(UInt8(ascii: "["))
            for (index, value) in values.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                value.write(to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let fields):
            bytes.append(UInt8(ascii: "{"))
            for (index, field) in fields.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                Self.write(field.name, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                field.value.write(to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    private static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case ..<0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), 0x7F:
                bytes += "\\u00".utf8
                bytes += Hexadecimal.digits(UInt64(byte), 2)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
