import Dates
import Diagnostics

/// Goes through what was read of a file, field by field, to write it down or to read it back.
///
/// One list of fields serves both, so that what is written is what is read.
protocol FieldCoder {
    /// The file that all places are in.
    var file: String { get }

    mutating func code(_ number: inout Int)
    mutating func code(_ text: inout String)
    /// The count of a list, which is not larger than what is left can hold.
    mutating func code(count: inout Int)
}

extension FieldCoder {
    mutating func code(_ flag: inout Bool) {
        var number = flag ? 1 : 0
        code(&number)
        flag = number == 1
    }

    mutating func code(_ day: inout Day) {
        var ordinal = day.ordinal
        code(&ordinal)
        day = Day(ordinal: ordinal) ?? .epoch
    }

    mutating func code(_ value: inout Located<String>?) { code(&value, "") { $0.code(&$1) } }
    mutating func code(_ value: inout Located<Int>?) { code(&value, 0) { $0.code(&$1) } }
    mutating func code(_ value: inout Located<Day>?) { code(&value, .epoch) { $0.code(&$1) } }

    private mutating func code<Value>(
        _ value: inout Located<Value>?, _ blank: Value, _ code: (inout Self, inout Value) -> Void
    ) {
        var isThere = value != nil
        self.code(&isThere)
        guard isThere else { return }
        var known = value ?? Located(blank, at: SourceLocation(file: file))
        self.code(&known, code)
        value = known
    }

    mutating func code<Value>(
        _ value: inout Located<Value>, _ code: (inout Self, inout Value) -> Void
    ) {
        code(&self, &value.value)
        self.code(&value.location.line)
        self.code(&value.location.column)
    }

    mutating func code(_ values: inout [Located<String>]) {
        let blank = Located("", at: SourceLocation(file: file))
        code(&values, blank) { coder, value in
            coder.code(&value) { $0.code(&$1) }
        }
    }

    /// Goes through a list, which is empty where it is read.
    mutating func code<Value>(
        _ values: inout [Value], _ blank: Value,
        _ code: (inout Self, inout Value) -> Void
    ) {
        var count = values.count
        self.code(count: &count)
        if count > values.count {
            values.append(contentsOf: repeatElement(blank, count: count - values.count))
        }
        for place in values.indices { code(&self, &values[place]) }
    }
}

/// Writes fields down.
struct FieldWriter: FieldCoder {
    let file: String
    private(set) var bytes: [UInt8] = []

    init(file: String) { self.file = file }

    /// Seven bits to a byte, the lowest first; all bytes but the last have the eighth.
    mutating func code(_ number: inout Int) {
        var bits = UInt(bitPattern: number)
        while bits >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: bits) | 0x80)
            bits >>= 7
        }
        bytes.append(UInt8(bits))
    }

    mutating func code(_ text: inout String) {
        var size = text.utf8.count
        code(&size)
        bytes += text.utf8
    }

    mutating func code(count: inout Int) { code(&count) }
}

/// Reads back what a ``FieldWriter`` wrote; of damaged bytes, nothing worth believing.
struct FieldReader: FieldCoder {
    let file: String
    private let bytes: ArraySlice<UInt8>
    private var place: Int
    private var isDamaged = false

    init(_ bytes: ArraySlice<UInt8>, file: String) {
        self.bytes = bytes
        self.file = file
        place = bytes.startIndex
    }

    /// Whether all was read, and nothing was amiss.
    var isWhole: Bool { !isDamaged && place == bytes.endIndex }

    mutating func code(_ number: inout Int) {
        var (bits, shift) = (UInt(0), UInt(0))
        while place < bytes.endIndex, shift < 64 {
            let byte = bytes[place]
            place += 1
            bits |= UInt(byte & 0x7F) << shift
            if byte < 0x80 {
                number = Int(bitPattern: bits)
                return
            }
            shift += 7
        }
        isDamaged = true
        number = 0
    }

    mutating func code(_ text: inout String) {
        var size = 0
        code(count: &size)
        text = String(decoding: bytes[place..<(place + size)], as: UTF8.self)
        place += size
    }

    mutating func code(count: inout Int) {
        code(&count)
        if count < 0 || count > bytes.endIndex - place {
            isDamaged = true
            count = 0
        }
    }
}
