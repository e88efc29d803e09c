import Seeded

extension SeededGenerator {
    /// A text with some characters put in, taken out or replaced, or of random bytes altogether.
    mutating func noise(like text: String) -> String {
        if UInt8.random(in: 0..<4, using: &self) == 0 {
            let bytes = (0..<Int.random(in: 0...12, using: &self)).map { _ in
                UInt8.random(in: 0...255, using: &self)
            }
            return String(decoding: bytes, as: UTF8.self)
        }
        var characters = Array(text)
        for _ in 0..<Int.random(in: 0...3, using: &self) {
            let index = Int.random(in: 0...characters.count, using: &self)
            let end = min(index + Int.random(in: 0...1, using: &self), characters.count)
            let replacement = "0123456789-HQé年\u{0}".randomElement(using: &self).map { [$0] } ?? []
            let isKept = Bool.random(using: &self)
            characters.replaceSubrange(index..<end, with: isKept ? replacement : [])
        }
        return String(characters)
    }
}
