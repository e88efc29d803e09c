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
