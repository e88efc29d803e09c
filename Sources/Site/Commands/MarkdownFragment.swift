public import Diagnostics
import Markdown

/// Markdown without a site around it.
public enum MarkdownFragment {
    /// Turns Markdown into an HTML fragment; without a site, measures and citations stay as written.
    public static func render(
        _ bytes: [UInt8], name: String, commonMark: Bool, unsafeHTML: Bool
    ) -> (html: [UInt8], diagnostics: Diagnostics) {
        var options = commonMark ? MarkdownOptions.commonMark : MarkdownOptions()
        options.unsafeHTML = unsafeHTML
        var diagnostics = Diagnostics()
        let rendered = renderMarkdown(
            MarkdownSource(bytes, file: name), options, MarkdownHooks(), &diagnostics)
        return (rendered.html, diagnostics)
    }
}
