/// How a run of delimiters stands between its neighbours.
///
/// Source: CommonMark 0.30, 6.2.
struct Flanking {
    let canOpen: Bool
    let canClose: Bool

    init(of run: Range<Int>, in text: UnsafeBufferPointer<UInt8>) {
        let before = CharacterClass(before: run.lowerBound, in: text)
        let after = CharacterClass(after: run.upperBound, in: text)
        canOpen = after != .space && (after != .punctuation || before != .other)
        canClose = before != .space && (before != .punctuation || after != .other)
    }

    private enum CharacterClass {
        case space, punctuation, other

        init(before index: Int, in text: UnsafeBufferPointer<UInt8>) {
            var start = index - 1
            while start > 0, index - start < 4, text[start] & 0xC0 == 0x80 { start -= 1 }
            self.init(text[max(start, 0)..<index])
        }

        init(after index: Int, in text: UnsafeBufferPointer<UInt8>) {
            self.init(text[index..<min(index + 4, text.count)])
        }

        private init(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
            guard let scalar = String(decoding: bytes, as: UTF8.self).unicodeScalars.first else {
                self = .space
                return
            }
            if scalar.properties.isWhitespace {
                self = .space
            } else if scalar.isASCII {
                let byte = UInt8(truncatingIfNeeded: scalar.value)
                self = isPunctuation(byte) ? .punctuation : .other
            } else {
                switch scalar.properties.generalCategory {
                case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
                    .initialPunctuation, .finalPunctuation, .otherPunctuation:
                    self = .punctuation
                default: self = .other
                }
            }
        }
    }
}
