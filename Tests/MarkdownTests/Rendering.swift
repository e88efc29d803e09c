import Diagnostics
import Markdown

/// What a test renders, with what was found on the way.
func rendered(
    _ text: String, _ options: MarkdownOptions = MarkdownOptions(),
    _ hooks: MarkdownHooks = MarkdownHooks(), firstLine: Int = 1
) -> (page: RenderedMarkdown, diagnostics: Diagnostics) {
    var diagnostics = Diagnostics()
    let source = MarkdownSource(Array(text.utf8), file: "page.md", firstLine: firstLine)
    return (renderMarkdown(source, options, hooks, &diagnostics), diagnostics)
}

/// The page of a text as a string.
func html(
    _ text: String, _ options: MarkdownOptions = MarkdownOptions(),
    _ hooks: MarkdownHooks = MarkdownHooks()
) -> String {
    String(decoding: rendered(text, options, hooks).page.html, as: UTF8.self)
}

/// Each problem as `line:column code`.
func problems(_ diagnostics: Diagnostics) -> [String] {
    diagnostics.sorted.map { "\($0.location.line):\($0.location.column) \($0.code.rawValue)" }
}

/// The page of a text, and what its hooks were called with, in order.
func calls(
    _ text: String, _ options: MarkdownOptions = MarkdownOptions(), firstLine: Int = 1
) -> (html: String, calls: [String]) {
    var lines: [String] = []
    let page = rendered(text, options, hooks { lines.append($0) }, firstLine: firstLine).page
    return (String(decoding: page.html, as: UTF8.self), lines)
}

/// Hooks that print `<x>` for an expression and `<c>` for a citation, and tell of all calls.
func hooks(_ tell: @escaping (String) -> Void = { _ in }) -> MarkdownHooks {
    var hooks = MarkdownHooks()
    let place = { (location: SourceLocation) in "\(location.line):\(location.column)" }
    hooks.expression = { found, _ in
        tell("expression \(place(found.location)) '\(found.raw)'")
        return InlineReplacement(html: Array("<x>".utf8), text: "VALUE")
    }
    hooks.citation = { found, _ in
        let keys = found.keys.map { "\($0.name)@\(place($0.location))" }
        tell("citation \(place(found.location)) \(keys.joined(separator: " "))")
        return InlineReplacement(html: Array("<c>".utf8), text: "[1]")
    }
    hooks.link = { link, _ in
        tell("link \(place(link.location)) \(link.destination) '\(link.text)'")
        return link.destination.hasPrefix("claim:")
            ? .wrap(open: Array("<mark>".utf8), close: Array("</mark>".utf8)) : .keep
    }
    hooks.image = { image, _ in
        tell("image \(place(image.location)) \(image.destination) '\(image.text)'")
        return .keep
    }
    hooks.fence = { block, _ in
        tell(
            "fence \(place(block.location)) \(place(block.content)) \(block.info) \(block.literal)")
        return block.info == "chart" ? Array("<svg></svg>".utf8) : nil
    }
    hooks.prose = { prose, _ in
        let runs = prose.runs.map { "\($0.kind) \(place($0.location)) '\($0.text)'" }
        tell("\(prose.block): " + runs.joined(separator: ", "))
    }
    return hooks
}
