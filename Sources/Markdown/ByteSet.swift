/// Some of the 256 bytes, to be looked for in a text.
struct ByteSet {
    private var members = [Bool](repeating: false, count: 256)
    private var count = 0
    private var last: UInt8 = 0

    init(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { insert(byte) }
    }

    mutating func insert(_ byte: UInt8) {
        if !members[Int(byte)] { count += 1 }
        members[Int(byte)] = true
        last = byte
    }

    /// Where the first of them stands, from an index on; the end of the text when there is none.
    func first(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        if count == 0 { return text.count }
        if count == 1 { return text.index(of: last, in: start..<text.count) ?? text.count }
        return members.withUnsafeBufferPointer { members in
            var index = start
            while index < text.count, !members[Int(text[index])] { index += 1 }
            return index
        }
    }
}
