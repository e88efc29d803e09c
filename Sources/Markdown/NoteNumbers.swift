import Markup

/// Which footnotes are referred to, in the order of the first references.
struct NoteNumbers {
    /// The footnotes that are referred to: the first is number 1.
    private(set) var order: [Int] = []
    /// The `id` of each footnote in ``order``.
    private(set) var ids: [String] = []
    /// The `id`s of the references to each footnote in ``order``.
    private(set) var references: [[String]] = []
    private var numbers: [Int: Int] = [:]

    /// Takes note of a reference to a footnote, and returns the markup of it.
    mutating func refer(to note: Int, _ registry: inout IDRegistry) -> [UInt8] {
        let index: Int
        if let known = numbers[note] {
            index = known
        } else {
            index = order.count
            numbers[note] = index
            order.append(note)
            ids.append(registry.claim("fn\(index + 1)"))
            references.append([])
        }
        let count = references[index].count
        let id = registry.claim("fnref\(index + 1)" + (count == 0 ? "" : "-\(count + 1)"))
        references[index].append(id)
        var writer = MarkupWriter()
        writer.raw("<sup class=\"footnote-ref\"><a role=\"doc-noteref\" href=\"#")
        writer.raw(ids[index])
        writer.raw("\" id=\"")
        writer.raw(id)
        writer.raw("\">")
        writer.raw(String(index + 1))
        writer.raw("</a></sup>")
        return writer.bytes
    }

    /// Whether a footnote is referred to.
    func contains(_ note: Int) -> Bool { numbers[note] != nil }
}
