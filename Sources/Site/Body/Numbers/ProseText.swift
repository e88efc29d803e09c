import Diagnostics
import Markdown

/// The text of a paragraph as one row of scalars that knows where each stands in the file.
///
/// Code, expressions and citations are one ``object`` each; raw HTML is nothing, so that
/// `CO<sub>2</sub>` stays one word.
struct ProseText {
    /// What stands in place of a run that is not prose.
    static let object: Unicode.Scalar = "\u{FFFC}"

    /// The text.
    private(set) var scalars: [Unicode.Scalar] = []
    /// Where there is a citation, in order.
    private(set) var citations: [Int] = []
    private var pieces: [(start: Int, location: SourceLocation)] = []

    /// Joins the runs of a text.
    init(_ prose: Prose) {
        for run in prose.runs {
            switch run.kind {
            case .text, .link, .marked, .imageAlt:
                pieces.append((scalars.count, run.location))
                scalars.append(contentsOf: run.text.unicodeScalars)
            case .code, .expression:
                scalars.append(Self.object)
            case .citation:
                citations.append(scalars.count)
                scalars.append(Self.object)
            case .html:
                if run.text.hasPrefix("<br") { scalars.append("\n") }
            }
            if scalars.last == Self.object, run.text.last == "\n" { scalars.append("\n") }
        }
    }

    /// Whether there is any digit in what is prose, which most texts have not.
    static func holdsDigit(_ prose: Prose) -> Bool {
        prose.runs.contains { run in
            switch run.kind {
            case .text, .link, .marked, .imageAlt:
                run.text.unicodeScalars.contains(where: \.isDigit)
            case .code, .expression, .citation, .html: false
            }
        }
    }

    /// Where some scalars of the prose, given in order, stand in the file.
    func locations(of offsets: [Int]) -> [SourceLocation] {
        var place = SourceLocation(file: "")
        var (piece, passed) = (0, 0)
        return offsets.map { offset in
            while piece < pieces.count, pieces[piece].start <= offset {
                (passed, place) = pieces[piece]
                piece += 1
            }
            for scalar in scalars[passed..<offset] {
                place.column += 1
                if scalar == "\n" { (place.line, place.column) = (place.line + 1, 1) }
            }
            passed = offset
            return place
        }
    }
}
