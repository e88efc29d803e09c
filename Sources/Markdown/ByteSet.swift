/// Some of the 256 bytes, to be looked for in a text.
struct ByteSet {
    private var members = [Bool](repeating: false, count: 256)

    init(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { insert(byte) }
    }

    mutating func insert(_ byte: UInt8) { members[Int(byte)] = true }

    func contains(_ byte: UInt8) -> Bool { members[Int(byte)] }

    /// Where the first of them stands, from an index on; the end of the text when there is none.
    func first(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        members.withUnsafeBufferPointer { members in
            var index = start
            while index < text.count, !members[Int(text[index])] { index += 1 }
            return index
        }
    }
}
