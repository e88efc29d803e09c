import Diagnostics

/// One line of TOML.
struct TOMLLine {
    enum Statement {
        case nothing
        case table(Located<String>)
        case entry(YAMLValue.Entry)
    }

    struct Flaw: Error {
        var reason: String
        var place: SourceLocation
    }

    private let start: SourceLocation
    private let characters: [Character]
    private var index = 0

    init(_ line: Substring, at start: SourceLocation) {
        self.start = start
        characters = Array(line)
    }

    mutating func statement() throws(Flaw) -> Statement {
        skipSpaces()
        guard let first = current, first != "#" else { return .nothing }
        if first == "[" {
            index += 1
            let head = try key()
            try expect("]")
            try expectEnd()
            return .table(head)
        }
        let name = try key()
        try expect("=")
        skipSpaces()
        let value = try value(mayBeList: true)
        try expectEnd()
        return .entry(YAMLValue.Entry(name, value))
    }

    private var current: Character? { index < characters.count ? characters[index] : nil }

    private var place: SourceLocation {
        SourceLocation(file: start.file, line: start.line, column: start.column + index)
    }

    private mutating func skipSpaces() {
        while let c = current, c == " " || c == "\t" { index += 1 }
    }

    private mutating func expect(_ character: Character) throws(Flaw) {
        skipSpaces()
        guard current == character else { throw flaw("'\(character)' expected") }
        index += 1
    }

    private mutating func expectEnd() throws(Flaw) {
        skipSpaces()
        guard current == nil || current == "#" else { throw flaw("text after the value") }
    }

    private func flaw(_ reason: String) -> Flaw { Flaw(reason: reason, place: place) }

    private mutating func key() throws(Flaw) -> Located<String> {
        skipSpaces()
        let place = place
        if current == "\"" || current == "'" { return Located(try string(), at: place) }
        let word = bareWord { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "_" || $0 == "-" }
        guard !word.isEmpty else { throw flaw("key expected") }
        return Located(word, at: place)
    }

    private mutating func value(mayBeList: Bool) throws(Flaw) -> YAMLValue {
        let place = place
        switch current {
        case "\"", "'": return YAMLValue(.quoted(try string()), at: place)
        case "[" where mayBeList: return YAMLValue(.list(try list()), at: place)
        default:
            let word = bareWord { !",]#".contains($0) }
            let trimmed = String(word.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
            guard isScalar(trimmed) else {
                throw Flaw(reason: "string in quotes, number, flag or date expected", place: place)
            }
            return YAMLValue(.plain(trimmed), at: place)
        }
    }

    private func isScalar(_ word: String) -> Bool {
        word == "true" || word == "false"
            || (word.utf8.first.map { $0 == 0x2B || $0 == 0x2D || (0x30...0x39).contains($0) }
                ?? false)
    }

    private mutating func list() throws(Flaw) -> [YAMLValue] {
        index += 1
        var values: [YAMLValue] = []
        while true {
            skipSpaces()
            if current == "]" { break }
            values.append(try value(mayBeList: false))
            skipSpaces()
            if current == "," { index += 1 } else { break }
        }
        try expect("]")
        return values
    }

    private mutating func string() throws(Flaw) -> String {
        let quote = current
        index += 1
        var text = ""
        while let character = current, character != quote {
            index += 1
            text.append(character == "\\" && quote == "\"" ? try escaped() : character)
        }
        guard current == quote else { throw flaw("string that is never closed") }
        index += 1
        return text
    }

    private mutating func escaped() throws(Flaw) -> Character {
        let letters: [Character: Character] = [
            "b": "\u{8}", "t": "\t", "n": "\n", "f": "\u{C}", "r": "\r", "\"": "\"", "\\": "\\",
        ]
        guard let letter = current else { throw flaw("string that is never closed") }
        index += 1
        if let character = letters[letter] { return character }
        let length = letter == "u" ? 4 : letter == "U" ? 8 : 0
        let digits = String(characters[index...].prefix(length))
        guard length > 0, digits.count == length, let code = UInt32(digits, radix: 16),
            let scalar = Unicode.Scalar(code)
        else { throw flaw("unknown escape") }
        index += length
        return Character(scalar)
    }

    private mutating func bareWord(while isPart: (Character) -> Bool) -> String {
        let word = characters[index...].prefix(while: isPart)
        index = word.endIndex
        return String(word)
    }
}
