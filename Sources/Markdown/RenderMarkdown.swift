public import Diagnostics

/// Renders Markdown as an HTML fragment.
///
/// Problems are reported at the place where they were written; the page is made as well as it can
/// be in any case. Any bytes are rendered, in a time proportional to their number.
public func renderMarkdown(
    _ source: MarkdownSource,
    _ options: MarkdownOptions = MarkdownOptions(),
    _ hooks: MarkdownHooks = MarkdownHooks(),
    _ diagnostics: inout Diagnostics
) -> RenderedMarkdown {
    let hooks = options.extensions ? hooks : MarkdownHooks()
    let source = SourceText(source, keepsControls: !options.extensions, &diagnostics)
    let triggers: Triggers = options.extensions ? source.triggers : []
    let composition = Composition(source, triggers, hooks, &diagnostics)
    let document = MarkdownDocument(composition.text.bytes, options: options)
    guard let root = document.root else { return RenderedMarkdown() }
    var leaves = LeafCollector(
        document, hasNotes: !composition.notes.isEmpty, findsAlerts: triggers.contains(.alert),
        lines: composition.text.lineStarts.count)
    var builder = TableBuilder(composition.text, triggers, options)
    if !triggers.isDisjoint(with: .table) {
        builder.build(
            &leaves, of: document, hasDefinitions: triggers.contains(.definition))
    }
    var page = PageBuilder(
        composition, builder,
        InlineRewriter(source, composition, triggers, hooks, options, iterator: document.iterator))
    for leaf in leaves.body { page.rewrite(leaf, &diagnostics) }
    page.addNotes(leaves.notes, leaves.noteItems, to: root, &diagnostics)
    page.finishTables()
    for alert in leaves.alerts { alert.build(options.words) }
    for node in leaves.leftovers { node.free() }
    var result = RenderedMarkdown()
    page.describe(&result)
    result.html = document.html
    if page.hasSummary { result.splitSummary(at: Array(PageBuilder.summaryMark.utf8)) }
    return result
}

extension RenderedMarkdown {
    /// Takes what stands before a mark as the summary, and the mark's line out of the page.
    fileprivate mutating func splitSummary(at mark: [UInt8]) {
        var start = 0
        while let first = html[start...].firstIndex(of: mark[0]) {
            if html[first...].starts(with: mark) {
                summary = Array(html[..<first])
                html.removeSubrange(first..<min(html.count, first + mark.count + 1))
                return
            }
            start = first + 1
        }
    }
}
