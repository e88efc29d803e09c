/// Some of the 256 bytes, to be looked for in a text.
struct ByteSet {
    private var members = [Bool](repeating: false, count: 256)
    /// The members in the order in which they came.
    private var list: [UInt8] = []

    init(_ bytes: some Sequence<UInt8>) {
        for byte in bytes { insert(byte) }
    }

    mutating func insert(_ byte: UInt8) {
        if members[Int(byte)] { return }
        members[Int(byte)] = true
        list.append(byte)
    }

    /// Where the first of them stands, from an index on; the end of the text when there is none.
    func first(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        if list.count < 2 {
            let only = list.first.flatMap { text.index(of: $0, in: start..<text.count) }
            return only ?? text.count
        }
        return members.withUnsafeBufferPointer { members in
            var index = start
            while index < text.count, !members[Int(text[index])] { index += 1 }
            return index
        }
    }
}
