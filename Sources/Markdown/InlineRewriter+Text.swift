import Diagnostics

extension InlineRewriter {
    /// Something in a text node that becomes a node of its own.
    private enum Token {
        case atom(Atom)
        case tildes
        case bareLink(StaticString)
    }

    /// Splits a text node at what is not plain text, and takes in its words.
    mutating func rewriteText(_ node: Node, _ diagnostics: inout Diagnostics) {
        let literal = node.literal
        let first = candidate(in: literal, from: 0)
        if first == literal.count {
            let alignment = hooks.prose == nil ? nil : locator.alignment(of: node, literal)
            append(literal, 0..<literal.count, alignment)
            return
        }
        let alignment = locator.alignment(of: node, literal)
        var index = first
        var done = 0
        while index < literal.count {
            if let (token, range) = token(literal, index, done, alignment, &diagnostics) {
                insert(literal, done..<range.lowerBound, before: node, alignment)
                insert(token, literal, range, before: node, alignment, &diagnostics)
                done = range.upperBound
            }
            index = candidate(in: literal, from: max(done, index + 1))
        }
        if done == 0 {
            append(literal, 0..<literal.count, alignment)
        } else {
            insert(literal, done..<literal.count, before: node, alignment)
            node.free()
        }
    }

    /// The next index where something can begin; the end of the text when there is none.
    private func candidate(in literal: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = specialBytes.first(in: literal, from: start)
        while index < literal.count, !isCandidate(literal, index) {
            index = specialBytes.first(in: literal, from: index + 1)
        }
        return index
    }

    /// Whether a special byte can begin something, as far as its neighbours tell: most full stops
    /// and colons are only that.
    private func isCandidate(_ literal: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        switch literal[index] {
        case UInt8(ascii: "."): index >= 3 && literal[index - 1] == UInt8(ascii: "w")
        case UInt8(ascii: ":"): index + 1 < literal.count && literal[index + 1] == UInt8(ascii: "/")
        default: true
        }
    }

    /// Takes in plain words.
    mutating func append(
        _ literal: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ alignment: Alignment?
    ) {
        words.append(contentsOf: UnsafeBufferPointer(rebasing: literal[range]))
        guard hooks.prose != nil, let alignment else { return }
        var index = range.lowerBound
        for number in alignment.number(at: index)..<alignment.count where index < range.upperBound {
            let part = index..<min(range.upperBound, alignment[number].literal.upperBound)
            if part.isEmpty { continue }
            add(textKind, literal[part], at: alignment.offset(index))
            index = part.upperBound
        }
    }

    private mutating func insert(
        _ literal: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, before node: Node,
        _ alignment: Alignment
    ) {
        if range.isEmpty { return }
        Node.text(literal[range])?.insert(before: node)
        append(literal, range, alignment)
    }

    /// What begins at, or lies around, a special byte.
    private func token(
        _ literal: UnsafeBufferPointer<UInt8>, _ index: Int, _ done: Int, _ alignment: Alignment,
        _ diagnostics: inout Diagnostics
    ) -> (Token, Range<Int>)? {
        switch literal[index] {
        case Atom.mark:
            return atoms.marked(in: literal, at: index, from: done).map { (.atom($0), $1) }
        case UInt8(ascii: "~") where imageDepth == 0:
            // A longer run was looked at from its first tilde.
            let end = literal[index...].firstIndex { $0 != UInt8(ascii: "~") } ?? literal.count
            let isFirst = index == done || literal[index - 1] != UInt8(ascii: "~")
            guard isFirst, end - index <= 2, alignment.isVerbatim(index..<end) else { return nil }
            return (.tildes, index..<end)
        case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "@"):
            guard linkDepth == 0, imageDepth == 0,
                let link = bareLink(literal, index, done, alignment)
            else { return nil }
            return (.bareLink(link.prefix), link.range)
        default:
            report(literal, index, alignment, &diagnostics)
            return nil
        }
    }

    /// An address; where punctuation was made smart, it is read as it was written.
    private func bareLink(
        _ literal: UnsafeBufferPointer<UInt8>, _ index: Int, _ done: Int, _ alignment: Alignment
    ) -> BareLink? {
        guard options.smart, alignment.count > 1 else {
            return BareLink(literal, around: index, from: done)
        }
        let start = alignment.offset(0)
        return locator.text.bytes.withUnsafeBufferPointer { text in
            let written = UnsafeBufferPointer(rebasing: text[start..<alignment.end])
            guard
                var link = BareLink(
                    written, around: alignment.offset(index) - start,
                    from: alignment.offset(done) - start)
            else { return nil }
            let lower = alignment.literalIndex(of: link.range.lowerBound + start)
            let upper = alignment.literalIndex(of: link.range.upperBound + start)
            link.range = lower..<upper
            return link
        }
    }

    private func report(
        _ literal: UnsafeBufferPointer<UInt8>, _ index: Int, _ alignment: Alignment,
        _ diagnostics: inout Diagnostics
    ) {
        guard index + 1 < literal.count, alignment.isVerbatim(index..<index + 2) else { return }
        let place = place(alignment.offset(index))
        switch (literal[index], literal[index + 1]) {
        case (UInt8(ascii: "{"), UInt8(ascii: "{")) where hooks.expression != nil:
            if index > 0, literal[index - 1] == UInt8(ascii: "{") { return }
            diagnostics.report(MarkdownProblems.unclosedExpression(place))
        case (UInt8(ascii: "["), UInt8(ascii: "@")) where hooks.citation != nil:
            diagnostics.report(MarkdownProblems.malformedCitation(place))
        case (UInt8(ascii: "["), UInt8(ascii: "^")):
            let text = Array(literal[index...].prefix(200))
            guard let label = NoteScanner.label(text, at: 0) else { return }
            diagnostics.report(
                MarkdownProblems.unknownNote(String(decoding: text[label], as: UTF8.self), place))
        default: break
        }
    }

    private mutating func insert(
        _ token: Token, _ literal: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
        before node: Node, _ alignment: Alignment, _ diagnostics: inout Diagnostics
    ) {
        switch token {
        case .atom(let atom): insert(atom, before: node, &diagnostics)
        case .tildes:
            guard let tilde = Node.text(literal[range]) else { return }
            tilde.insert(before: node)
            let start = alignment.offset(range.lowerBound)
            let flanking = locator.text.bytes.withUnsafeBufferPointer {
                Flanking(of: start..<start + range.count, in: $0)
            }
            tildes.add(
                tilde, count: range.count, canOpen: flanking.canOpen, canClose: flanking.canClose)
        case .bareLink(let prefix):
            insertLink(prefix, literal, range, before: node, alignment, &diagnostics)
        }
    }

    private mutating func insertLink(
        _ prefix: StaticString, _ literal: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
        before node: Node, _ alignment: Alignment, _ diagnostics: inout Diagnostics
    ) {
        guard let link = Node.link() else { return }
        link.insert(before: node)
        link.offset = alignment.offset(range.lowerBound)
        let written = alignment.offset(range.lowerBound)..<alignment.offset(range.upperBound)
        let address = options.smart ? locator.text.bytes[written] : ArraySlice(literal[range])
        link.setURL(prefix.description.utf8 + address)
        Node.text(address).map(link.append)
        enterLink(link)
        words.append(contentsOf: address)
        if hooks.prose != nil { add(textKind, address, at: written.lowerBound) }
        leaveLink(link, &diagnostics)
    }
}
