import Diagnostics

/// The text as cmark gets it: footnotes moved to the front as items of a list, and a mark in the
/// place of each atom.
struct Composition {
    /// What cmark reads.
    private(set) var text: MappedText
    /// What the marks stand for.
    private(set) var atoms: [Atom] = []
    /// The footnotes, in the order of the items.
    private(set) var notes: [NoteDefinition] = []
    private let source: SourceText
    private let hasExpressions: Bool
    private let hasCitations: Bool
    /// How many backslashes were added, in the order of the source.
    private var escapes = 0
    private var noteNumbers: [String: Int] = [:]

    init(
        _ source: SourceText, _ triggers: Triggers, _ hooks: MarkdownHooks,
        _ diagnostics: inout Diagnostics
    ) {
        self.source = source
        hasExpressions = triggers.contains(.expression) && hooks.expression != nil
        hasCitations = triggers.contains(.citation) && hooks.citation != nil
        text = MappedText()
        var rest = [0..<source.bytes.count]
        var gaps: [String] = []
        if triggers.isSuperset(of: [.note, .definition]) {
            let scanner = NoteScanner(source)
            rest = scanner.rest
            gaps = scanner.notes.map(\.gap)
            define(scanner.notes, &diagnostics)
        }
        guard
            hasExpressions || hasCitations || !notes.isEmpty || rest.count > 1
                || !source.escaped.isEmpty
        else {
            text = MappedText(source)
            return
        }
        // Marks can be longer than what they stand for.
        text.reserve(source.bytes.count + source.bytes.count / 8)
        for note in notes { add(note) }
        if !notes.isEmpty { text.add("\n.\n\n".utf8, at: 0) }
        escapes = 0
        for (index, range) in rest.enumerated() {
            if index > 0 { text.add(gaps[index - 1].utf8, at: range.lowerBound) }
            copy(range)
        }
        text.finish()
    }

    private mutating func define(_ found: [NoteDefinition], _ diagnostics: inout Diagnostics) {
        for note in found {
            if let first = noteNumbers[note.label] {
                diagnostics.report(
                    MarkdownProblems.repeatedNote(
                        note.label, source.location(note.start),
                        first: source.location(notes[first].start)))
            } else {
                noteNumbers[note.label] = notes.count
                notes.append(note)
            }
        }
    }

    /// An item of a list; it begins with a line of its own, so that no text behind the bullet makes
    /// a thematic break of it.
    private mutating func add(_ note: NoteDefinition) {
        text.add("\n-\n".utf8, at: note.start)
        for line in note.lines.drop(while: \.isEmpty) {
            text.add("  ".utf8, at: line.lowerBound)
            copy(line)
            text.add("\n".utf8, at: line.upperBound)
        }
    }

    /// The bytes that can begin an atom, or keep the next from doing so.
    private static let opening = ByteSet("\\{[".utf8)

    /// Copies a part of the source, with marks for its atoms and what backslashes it needs.
    private mutating func copy(_ range: Range<Int>) {
        var start = range.lowerBound
        while let offset = source.escaped[escapes...].first, offset < range.upperBound {
            escapes += 1
            if offset < start { continue }
            copyAtoms(start..<offset)
            text.add("\\".utf8, at: offset)
            start = offset
        }
        copyAtoms(start..<range.upperBound)
    }

    private mutating func copyAtoms(_ range: Range<Int>) {
        let bytes = source.bytes
        let next = { (index: Int) in
            bytes.withUnsafeBufferPointer { Self.opening.first(in: $0, from: index) }
        }
        var copied = range.lowerBound
        var index = next(copied)
        while index < range.upperBound {
            if bytes[index] == UInt8(ascii: "\\") {
                index = next(index + 2)
            } else if let atom = atom(at: index, from: copied),
                atom.range.upperBound <= range.upperBound, atoms.count < Atom.limit
            {
                text.copy(copied..<index, of: bytes)
                text.add(atom.mark(atoms.count), at: index)
                atoms.append(atom)
                copied = atom.range.upperBound
                index = next(copied)
            } else {
                index = next(index + 1)
            }
        }
        text.copy(copied..<range.upperBound, of: bytes)
    }

    private func atom(at index: Int, from copied: Int) -> Atom? {
        let bytes = source.bytes
        guard index + 3 < bytes.count else { return nil }
        switch (bytes[index], bytes[index + 1]) {
        case (UInt8(ascii: "{"), UInt8(ascii: "{")):
            guard hasExpressions, let found = ExpressionScanner.match(in: bytes, at: index),
                found.form != .unclosed
            else { return nil }
            return Atom(kind: found.form == .nested ? .nested : .expression, range: found.range)
        case (UInt8(ascii: "["), UInt8(ascii: "@")):
            guard hasCitations, let end = CitationScanner.end(bytes, at: index) else { return nil }
            return bracketed(.citation, index..<end, from: copied)
        case (UInt8(ascii: "["), UInt8(ascii: "^")):
            guard let label = NoteScanner.label(bytes, at: index),
                let number = noteNumbers[
                    String(decoding: bytes[label], as: UTF8.self).lowercased()]
            else { return nil }
            return bracketed(.note(number), index..<label.upperBound + 1, from: copied)
        default: return nil
        }
    }

    /// An atom in brackets, unless the brackets belong to a link or to its definition.
    private func bracketed(_ kind: Atom.Kind, _ range: Range<Int>, from copied: Int) -> Atom? {
        let bytes = source.bytes
        if range.upperBound < bytes.count, bytes[range.upperBound] == UInt8(ascii: "(") {
            return nil
        }
        if kind == .citation {
            if range.upperBound < bytes.count, bytes[range.upperBound] == UInt8(ascii: ":"),
                isLineStart(range.lowerBound)
            {
                return nil
            }
            if range.lowerBound > copied, bytes[range.lowerBound - 1] == UInt8(ascii: "]") {
                return nil
            }
        }
        return Atom(kind: kind, range: range)
    }

    private func isLineStart(_ offset: Int) -> Bool {
        let before = source.bytes[..<offset].last { $0 != 0x20 && $0 != 0x09 }
        return before == nil || before == 0x0A || before == 0x0D
    }
}
