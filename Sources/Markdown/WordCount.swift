/// How many words a text has, and how long reading it takes.
struct WordCount {
    /// Words between spaces, and each Chinese or Japanese character.
    private(set) var words: Int
    private var characters: Int

    /// For each byte, 1 when it is part of a word, 2 when it ends one, or else 0.
    private static let classes: [UInt8] = (0...UInt8.max).map { byte in
        byte <= 0x20 ? 2 : isWordByte(byte) ? 1 : 0
    }

    init(_ text: [UInt8]) {
        (words, characters) = text.withUnsafeBufferPointer { text in
            text.reduce(0, max) < 0xE3
                ? (Self.countWords(text), 0)
                : Self.classes.withUnsafeBufferPointer { Self.count(text, $0) }
        }
        words += characters
    }

    /// Counts what stands between spaces, but for mere punctuation, in a text without Chinese or
    /// Japanese.
    private static func countWords(_ text: UnsafeBufferPointer<UInt8>) -> Int {
        guard let first = text.first else { return 0 }
        var words = first > 0x20 && !isPunctuation(from: 0, text) ? 1 : 0
        for start in stride(from: 1, to: text.count, by: 128) {
            let block = start..<min(start &+ 128, text.count)
            // Without branches, so that the compiler looks at many bytes at once.
            var (starts, marks): (UInt8, UInt8) = (0, 0)
            for index in block {
                let (last, byte) = (text[index &- 1], text[index])
                let isStart = last <= 0x20 && byte > 0x20
                starts &+= isStart ? 1 : 0
                marks |= (isStart ? 1 : 0) & (isWordByte(byte) ? 0 : 1)
            }
            words += Int(starts)
            if marks == 0 { continue }
            for index in block where text[index - 1] <= 0x20 && isPunctuation(from: index, text) {
                words -= 1
            }
        }
        return words
    }

    /// Whether there is punctuation at an index, and nothing else before the next space.
    private static func isPunctuation(
        from start: Int, _ text: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        var end = start
        while end < text.count, text[end] > 0x20, !isWordByte(text[end]) { end += 1 }
        return end > start && (end == text.count || text[end] <= 0x20)
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte &- UInt8(ascii: "0") < 10 || byte >= 0x80
    }

    private static func count(
        _ text: UnsafeBufferPointer<UInt8>, _ classes: UnsafeBufferPointer<UInt8>
    ) -> (words: Int, characters: Int) {
        var (words, characters) = (0, 0)
        // 1 while a word goes on. There is no branch here that prose could mislead.
        var isInWord: UInt8 = 0
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte >= 0xE3, isCharacter(text, index) {
                characters &+= 1
                isInWord = 0
                index &+= byte >= 0xF0 ? 4 : 3
                continue
            }
            let kind = classes[Int(byte)]
            words &+= Int(kind & 1 & ~isInWord)
            isInWord = (isInWord | kind) & ~(kind >> 1) & 1
            index &+= 1
        }
        return (words, characters)
    }

    /// Minutes of reading, rounded up.
    ///
    /// Source of the pace: Hugo's `ReadingTime`.
    var minutes: Int {
        let pace = (words: 213, characters: 500)
        let time = (words - characters) * pace.characters + characters * pace.words
        let whole = pace.words * pace.characters
        return (time + whole - 1) / whole
    }

    /// Whether a character of Chinese or Japanese begins at an index, and all of it is there.
    private static func isCharacter(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        guard index + 2 < text.count else { return false }
        switch text[index] {
        case 0xE3: return text[index + 1] >= 0x81
        case 0xE4...0xE9: return true
        case 0xF0: return text[index + 1] >= 0xA0 && index + 3 < text.count
        default: return false
        }
    }
}
