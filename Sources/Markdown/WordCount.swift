/// How many words a text has, and how long reading it takes.
struct WordCount {
    /// Words between spaces, and each Chinese or Japanese character.
    private(set) var words = 0
    private var characters = 0

    init(_ text: [UInt8]) {
        // 1 where a word is going on; counted without branches, which prose would mislead.
        var isInWord = 0
        var index = 0
        text.withUnsafeBufferPointer { text in
            while index < text.count {
                let byte = text[index]
                if byte >= 0xE3, Self.isCharacter(text, index) {
                    characters += 1
                    isInWord = 0
                    index += byte >= 0xF0 ? 4 : 3
                    continue
                }
                let letter = byte | 0x20
                let isLetter = letter &- UInt8(ascii: "a") < 26 ? 1 : 0
                let isDigit = byte &- UInt8(ascii: "0") < 10 ? 1 : 0
                let isWord = isLetter | isDigit | Int(byte >> 7)
                words += isWord & ~isInWord
                isInWord = (isInWord | isWord) & (byte <= 0x20 ? 0 : 1)
                index += 1
            }
        }
        words += characters
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
