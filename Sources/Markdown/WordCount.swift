/// How many words a text has, and how long reading it takes.
struct WordCount {
    /// Words between spaces, and each Chinese or Japanese character.
    private(set) var words: Int
    private var characters: Int

    /// For each byte, 1 when it is part of a word, 2 when it ends one, or else 0.
    private static let classes: [UInt8] = (0...UInt8.max).map { byte in
        switch byte {
        case 0...0x20: 2
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
            1
        default: 0
        }
    }

    init(_ text: [UInt8]) {
        (words, characters) = text.withUnsafeBufferPointer { text in
            Self.classes.withUnsafeBufferPointer { Self.count(text, $0) }
        }
        words += characters
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
