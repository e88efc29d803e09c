import CCmark

/// An image with a title, alone in its paragraph, which becomes a figure with a caption.
enum Figure {
    /// The image, when a paragraph is to become a figure.
    static func image(in paragraph: Node) -> Node? {
        guard let image = paragraph.firstChild, image.type == CMARK_NODE_IMAGE, image.next == nil,
            !image.title.isEmpty
        else { return nil }
        return image
    }

    /// Puts a figure in the place of its paragraph.
    static func build(_ paragraph: Node, caption: [UInt8]) {
        guard let figure = Node.block("<figure>", "</figure>"),
            let text = Node.markup(Array("\n<figcaption>".utf8) + caption)
        else { return }
        text.setClosing("</figcaption>".utf8)
        figure.adoptChildren(of: paragraph)
        figure.append(text)
        paragraph.replace(with: figure)
    }
}
