import Seeded

/// Documents of a grammar: blocks within blocks and inline markup within inline markup, as people
/// write them.
struct RandomDocument {
    private var random: SeededGenerator
    private let hasExtensions: Bool

    /// Starts the row of documents that belongs to a seed, with the constructs of the extensions or
    /// without.
    init(seed: Int, hasExtensions: Bool = false) {
        random = SeededGenerator(seed: UInt64(seed))
        self.hasExtensions = hasExtensions
    }

    /// The next document.
    mutating func text() -> String {
        var lines = blocks(depth: 0)
        if hasExtensions { lines += ["", "[^n]: " + inline(2), "", "    " + inline(2)] }
        return (lines + ["", "[ref]: /reference \"of *it*\"", ""]).joined(separator: "\n")
    }

    private mutating func number(_ range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &random)
    }

    private mutating func one(of choices: [String]) -> String {
        choices.randomElement(using: &random) ?? ""
    }

    private mutating func blocks(depth: Int) -> [String] {
        var lines: [String] = []
        for _ in 0..<number(1...(depth == 0 ? 8 : 3)) {
            lines += block(depth: depth)
            // Mostly an empty line, sometimes none.
            if number(0...4) > 0 { lines.append("") }
        }
        return lines
    }

    private mutating func block(depth: Int) -> [String] {
        switch number(0...(hasExtensions ? 14 : 11)) {
        case 0: return [String(repeating: "#", count: number(1...6)) + " " + inline(2)]
        case 1: return [inline(1), one(of: ["---", "===", "-", "=  "])]
        case 2: return [one(of: ["***", "---", "_ _ _", " * * * "])]
        case 3:
            return [
                one(of: ["```", "~~~~ swift", "``` a b"]), "x *y*", "  <z>",
                one(of: ["```", "~~~~"]),
            ]
        case 4: return ["    code " + inline(1), "", "      more"]
        case 5: return [one(of: ["<div>", "<!-- c -->", "<p class=\"a\">"]), inline(1), "</div>"]
        case 6 where depth < 4:
            return blocks(depth: depth + 1).map { one(of: ["> ", "> ", ">"]) + $0 }
        case 7 where depth < 4: return list(one(of: ["- ", "* ", "+   "]), depth)
        case 8 where depth < 4: return list(one(of: ["1. ", "7) ", "12.  "]), depth)
        case 12: return ["| a | " + inline(2) + " |", "|:--|--:|", "| " + inline(1) + " | b |"]
        case 13: return ["> [!TIP]", "> " + inline(1)]
        case 14: return ["![a](b.png \"" + one(of: ["c", "d & e"]) + "\")"]
        default: return (0..<number(1...3)).map { _ in inline(2) + one(of: ["", "", "  ", "\\"]) }
        }
    }

    private mutating func list(_ mark: String, _ depth: Int) -> [String] {
        let margin = String(repeating: " ", count: mark.count)
        let task = hasExtensions && number(0...3) == 0 ? "[x] " : ""
        return (0..<number(1...3)).flatMap { _ in
            blocks(depth: depth + 1).enumerated().map { index, line in
                index == 0 ? mark + task + line : line.isEmpty ? line : margin + line
            }
        }
    }

    private mutating func inline(_ depth: Int) -> String {
        (0..<number(1...5)).map { _ in span(depth) }.joined(separator: one(of: [" ", " ", ""]))
    }

    private mutating func span(_ depth: Int) -> String {
        if depth == 0 { return one(of: ["one", "b_c", "字", "é!", "\"q\"", "it's", "5--6", "..."]) }
        switch number(0...(hasExtensions ? 15 : 11)) {
        case 0: return "*" + inline(depth - 1) + "*"
        case 1: return "**" + inline(depth - 1) + "**"
        case 2: return "_" + inline(depth - 1) + "_"
        case 3: return one(of: ["`a`", "`` ` ``", "`b"])
        case 4: return "[" + inline(depth - 1) + "](/u" + one(of: ["", " 't'"]) + ")"
        case 5: return "![" + inline(depth - 1) + "](v.png) w"
        case 6: return one(of: ["[ref]", "[x][ref]", "[y][none]", "![z][ref]."])
        case 7: return one(of: ["<https://a.b/c>", "<b>", "</b>", "<!-- x -->", "<c"])
        case 8:
            return one(of: ["&amp;", "&copy;", "&#65;", "&nope;", "\\*", "\\\\", "<", "*", "]"])
        case 12: return "~~" + inline(depth - 1) + "~~"
        case 13: return one(of: ["https://a.b/c?d=e.", "www.f.gh", "i@j.kl"])
        case 14: return "[^n]"
        case 15: return one(of: ["{{ x }}", "[@k]"])
        default: return inline(depth - 1)
        }
    }
}
