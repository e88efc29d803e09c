import Diagnostics
import Markup

extension InlineRewriter {
    /// Puts what an atom stands for before a text node.
    mutating func insert(_ atom: Atom, before node: Node, _ diagnostics: inout Diagnostics) {
        let location = source.location(atom.range.lowerBound)
        switch atom.kind {
        case .nested:
            diagnostics.report(MarkdownProblems.nestedExpression(location))
            insert(source.bytes[atom.range], .text, at: location, before: node)
        case .expression:
            insert(
                replacement(of: atom, &diagnostics), .expression, of: atom, at: location,
                before: node)
        case .citation:
            insert(
                replacement(of: atom, &diagnostics), .citation, of: atom, at: location,
                before: node)
        case .note(let note):
            // An image's text cannot hold a reference.
            if imageDepth > 0 { return }
            Node.markup(notes.refer(to: note, &ids))?.insert(before: node)
        }
    }

    /// What a hook makes of an expression or a citation.
    func replacement(of atom: Atom, _ diagnostics: inout Diagnostics) -> InlineReplacement? {
        let location = source.location(atom.range.lowerBound)
        switch atom.kind {
        case .expression:
            let inner = source.bytes[atom.range].dropFirst(2).dropLast(2)
            let raw = String(decoding: inner, as: UTF8.self)
            return hooks.expression?(MarkdownExpression(raw: raw, location: location), &diagnostics)
        case .citation:
            let keys = CitationScanner.keys(source, in: atom.range)
            return hooks.citation?(
                MarkdownCitation(keys: keys, location: location), &diagnostics)
        case .nested, .note: return nil
        }
    }

    private mutating func insert(
        _ replacement: InlineReplacement?, _ kind: Prose.Run.Kind, of atom: Atom,
        at location: SourceLocation, before node: Node
    ) {
        guard let replacement else {
            insert(source.bytes[atom.range], .text, at: location, before: node)
            return
        }
        if imageDepth > 0 {
            insert(Array(replacement.text.utf8)[...], kind, at: location, before: node)
            return
        }
        Node.markup(replacement.html)?.insert(before: node)
        take(replacement.text.utf8, kind, at: location)
    }

    private mutating func insert(
        _ text: ArraySlice<UInt8>, _ kind: Prose.Run.Kind, at location: SourceLocation,
        before node: Node
    ) {
        Node.text(text)?.insert(before: node)
        take(text, kind == .text ? textKind : kind, at: location)
    }

    /// Takes in what stands in the place of an atom.
    mutating func take(
        _ text: some Collection<UInt8>, _ kind: Prose.Run.Kind, at location: SourceLocation
    ) {
        words.append(contentsOf: text)
        if hooks.prose != nil {
            let text = String(decoding: text, as: UTF8.self)
            runs.append(Prose.Run(kind: kind, text: text, location: location))
        }
    }
}
