import Content
import Diagnostics
import Markdown

/// A piece of a text that is no Markdown: words, or a `{{ … }}` between them.
struct TextPiece {
    /// What the piece is.
    enum Kind {
        /// Words as they are.
        case words
        /// The inside of a `{{ … }}`.
        case expression
        /// Braces within braces.
        case nested
        /// Braces that are never closed.
        case unclosed
    }

    var kind: Kind
    var text: String
    /// Where it begins; an expression begins with its braces.
    var location: SourceLocation

    /// The pieces of a text, in order.
    static func pieces(of text: Located<String>) -> [TextPiece] {
        let bytes = Array(text.value.utf8)
        var pieces: [TextPiece] = []
        var (end, place) = (0, text.location)
        func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        func addWords(until start: Int) {
            guard start > end else { return }
            pieces.append(TextPiece(kind: .words, text: string(end..<start), location: place))
        }
        for match in ExpressionScanner(bytes) {
            addWords(until: match.range.lowerBound)
            end = match.range.upperBound
            place = text.location
            place.line += match.line - 1
            place.column = match.line == 1 ? place.column + match.column - 1 : match.column
            let kind: Kind =
                switch match.form {
                case .complete: .expression
                case .nested: .nested
                case .unclosed: .unclosed
                }
            pieces.append(TextPiece(kind: kind, text: string(match.inner), location: place))
            place.column += string(match.range).unicodeScalars.count
        }
        addWords(until: bytes.count)
        return pieces
    }
}
