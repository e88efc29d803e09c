import Markup

extension [TemplateNode] {
    /// The template with the texts of an object in the place of their tags.
    func filled(with constants: TemplateValue) -> [TemplateNode] {
        var filled: [TemplateNode] = []
        for node in self {
            switch node.filled(with: constants) {
            case .text(let text):
                if case .text(let before)? = filled.last {
                    filled[filled.count - 1] = .text(before + text)
                } else {
                    filled.append(.text(text))
                }
            case let other: filled.append(other)
            }
        }
        return filled
    }
}

extension TemplateNode {
    fileprivate func filled(with constants: TemplateValue) -> TemplateNode {
        switch self {
        case .escaped(let name):
            var value = name.isLocal ? nil : name.first.flatMap { constants.field($0) }
            for part in name.rest { value = value?.field(part) }
            guard case .text(let text)? = value else { return self }
            var bytes: [UInt8] = []
            Escape.append(text, to: &bytes)
            return .text(String(decoding: bytes, as: UTF8.self))
        case .section(let name, let nodes): return .section(name, nodes.filled(with: constants))
        case .inverted(let name, let nodes): return .inverted(name, nodes.filled(with: constants))
        case .text, .unescaped, .partial: return self
        }
    }
}
