import Deliveries
import Numbers

/// Writes JSON on one line into bytes: names keep the order in which they are written.
///
/// What is written is safe inside a `script` element of HTML, where `</script>` and `<!--` would
/// end or change the element, whatever JSON says.
struct JSONWriter {
    /// What was written so far, in UTF-8.
    private(set) var bytes: [UInt8] = []

    /// Writes a text.
    mutating func text(_ text: String) {
        separate()
        write(text)
    }

    /// Writes a number.
    mutating func number(_ number: Int) {
        separate()
        bytes.append(contentsOf: "\(number)".utf8)
    }

    /// Writes the fields of a number of the ledger.
    mutating func fields(of record: MeasurementRecord) {
        for (name, value) in record.fields {
            separate()
            write(name.rawValue)
            bytes.append(UInt8(ascii: ":"))
            switch value {
            case .null: bytes.append(contentsOf: "null".utf8)
            case .text(let text): write(text)
            case .number(let number):
                bytes.append(
                    contentsOf: number.integer.map { "\($0)" }?.utf8 ?? "\(number.double)".utf8)
            }
        }
    }

    /// Writes an object, or a list without names.
    mutating func object(_ fields: (inout JSONWriter) -> Void) { enclose("{", "}", fields) }

    /// Writes a list.
    mutating func list(_ elements: (inout JSONWriter) -> Void) { enclose("[", "]", elements) }

    /// Writes a named value of an object; the name needs no escapes.
    mutating func field(_ name: StaticString, _ value: (inout JSONWriter) -> Void) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: "\""))
        bytes.append(UInt8(ascii: ":"))
        value(&self)
    }

    /// Writes a named text of an object; nothing without a text.
    mutating func field(_ name: StaticString, _ text: String?) {
        if let text { field(name) { $0.text(text) } }
    }

    /// Writes a named number of an object.
    mutating func field(_ name: StaticString, _ number: Int) { field(name) { $0.number(number) } }

    private mutating func enclose(
        _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ content: (inout JSONWriter) -> Void
    ) {
        separate()
        bytes.append(UInt8(ascii: open))
        content(&self)
        bytes.append(UInt8(ascii: close))
    }

    /// Writes the comma between this value and one before.
    private mutating func separate() {
        switch bytes.last {
        case nil, UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: ":"): return
        default: bytes.append(UInt8(ascii: ","))
        }
    }

    private mutating func write(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { append($0) }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for place in text.indices where Self.mustEscape(text[place]) {
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<place]))
            bytes.append(contentsOf: "\\u00".utf8)
            bytes.append(contentsOf: Hexadecimal.digits(UInt64(text[place]), 2))
            start = place + 1
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    private static func mustEscape(_ byte: UInt8) -> Bool {
        switch byte {
        case ..<0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "<"),
            UInt8(ascii: ">"), UInt8(ascii: "&"):
            true
        default: false
        }
    }
}
