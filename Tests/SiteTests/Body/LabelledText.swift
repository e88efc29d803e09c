import Foundation
import Testing

/// One labelled text: Markdown, and where in it a figure must be reported.
struct LabelledText: CustomTestStringConvertible {
    /// A place in the text, from line 1 and column 1.
    struct Place: Hashable, Comparable, CustomStringConvertible {
        var line: Int
        var column: Int

        static func < (a: Place, b: Place) -> Bool { (a.line, a.column) < (b.line, b.column) }
        var description: String { "\(line):\(column)" }
    }

    /// The text without its marks.
    var markdown = ""
    /// Where the marked figures begin.
    var places: Set<Place> = []

    /// Takes the marks `⟦` and `⟧` out of a text, and breaks its lines at `↵`.
    init(_ marked: some StringProtocol) {
        var place = Place(line: 1, column: 1)
        for scalar in marked.unicodeScalars {
            switch scalar {
            case "⟦": places.insert(place)
            case "⟧": break
            case "↵":
                place = Place(line: place.line + 1, column: 1)
                markdown += "\n"
            default:
                place.column += 1
                markdown.unicodeScalars.append(scalar)
            }
        }
    }

    var testDescription: String { markdown }

    /// The texts of a file in `Corpus/`, in order.
    static func corpus(_ name: String) throws -> [LabelledText] {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Corpus").appendingPathComponent(name)
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            .filter { !$0.hasPrefix("//") }.map { LabelledText($0) }
    }
}
