import CCmark
import Diagnostics
import Markup

extension InlineRewriter {
    mutating func enterLink(_ node: Node) {
        let offset = locator.offset(of: node)
        frames.append(Frame(node: node, words: words.count, runs: runs.count, offset: offset))
        if node.type == CMARK_NODE_IMAGE { imageDepth += 1 } else { linkDepth += 1 }
    }

    /// Decides what becomes of a link or an image, whose text is known now.
    mutating func leaveLink(_ node: Node, _ diagnostics: inout Diagnostics) {
        guard let frame = frames.popLast() else { return }
        let isImage = node.type == CMARK_NODE_IMAGE
        if isImage { imageDepth -= 1 } else { linkDepth -= 1 }
        // What is within an image's text only lends its words.
        if imageDepth > 0 { return }
        if let restored = restored(node.url) { node.setURL(restored) }
        if node.title.contains(Atom.mark), !atoms.isEmpty {
            node.setTitle(title(node.title, &diagnostics))
        }
        let decision = decision(node, frame, isImage: isImage, &diagnostics)
        if isImage {
            replaceImage(node, frame, decision)
        } else {
            replaceLink(node, frame, decision)
        }
    }

    private func decision(
        _ node: Node, _ frame: Frame, isImage: Bool, _ diagnostics: inout Diagnostics
    ) -> LinkDecision {
        let hook = isImage ? hooks.image : hooks.link
        let isHarmless = Self.isHarmless(node.url)
        if hook == nil, isHarmless { return .keep }
        let destination = String(decoding: node.url, as: UTF8.self)
        if !isHarmless, case .other(let scheme) = LinkScheme(of: destination),
            Self.isRefused(scheme, destination, isImage: isImage)
        {
            diagnostics.report(MarkdownProblems.refusedLink(scheme, place(frame.offset)))
            node.setURL(EmptyCollection())
            return options.extensions ? .refuse : .keep
        }
        guard let hook else { return .keep }
        let link = MarkdownLink(
            destination: destination, title: String(decoding: node.title, as: UTF8.self),
            text: String(decoding: words[frame.words...], as: UTF8.self),
            location: place(frame.offset))
        return hook(link, &diagnostics)
    }

    /// Whether an address is seen at once to be no other than one of the web, or of the site.
    private static func isHarmless(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
        address.starts(with: "http://".utf8) || address.starts(with: "https://".utf8)
            || !address.contains(UInt8(ascii: ":"))
    }

    /// Whether an address runs code, reads the reader's disk, or is anything but a picture.
    private static func isRefused(
        _ scheme: String, _ destination: String, isImage: Bool
    ) -> Bool {
        switch scheme {
        case "javascript", "vbscript", "file": return true
        case "data":
            let start = destination.prefix(16).lowercased()
            let isPicture = ["png", "gif", "jpeg", "webp"].contains {
                start.hasPrefix("data:image/\($0)")
            }
            return !isImage || !isPicture
        default: return false
        }
    }

    private mutating func replaceLink(_ node: Node, _ frame: Frame, _ decision: LinkDecision) {
        let wrapper: Node?
        switch decision {
        case .keep: return
        case .destination(let destination, let attributes):
            if attributes.isEmpty {
                node.setURL(destination.utf8)
                return
            }
            let title = String(decoding: node.title, as: UTF8.self)
            var all = [LinkDecision.Attribute("href", destination)]
            if !title.isEmpty { all.append(LinkDecision.Attribute("title", title)) }
            wrapper = Node.inline(Self.tag("a", all + attributes, end: ">"), "</a>")
        case .wrap(let open, let close):
            wrapper = Node.markup(open)
            wrapper?.setClosing(close)
            for index in frame.runs..<max(frame.runs, runs.count) where runs[index].kind == .link {
                runs[index].kind = .marked
            }
        case .refuse: wrapper = Node.inline("")
        }
        guard let wrapper else { return }
        wrapper.adoptChildren(of: node)
        node.replace(with: wrapper)
    }

    private mutating func replaceImage(_ node: Node, _ frame: Frame, _ decision: LinkDecision) {
        switch decision {
        case .keep: break
        case .destination(let destination, let attributes):
            if attributes.isEmpty {
                node.setURL(destination.utf8)
                break
            }
            var all = [
                LinkDecision.Attribute("src", destination),
                LinkDecision.Attribute(
                    "alt", String(decoding: words[frame.words...], as: UTF8.self)),
            ]
            let title = String(decoding: node.title, as: UTF8.self)
            if !title.isEmpty { all.append(LinkDecision.Attribute("title", title)) }
            Node.inline(Self.tag("img", all + attributes, end: " />")).map(node.replace)
        case .wrap(let open, let close): Node.markup(open + close).map(node.replace)
        case .refuse: Node.text(words[frame.words...]).map(node.replace)
        }
        // An alternative text is no part of the page's words, but may be all that a link says.
        if linkDepth == 0, decision != .refuse { words.removeLast(words.count - frame.words) }
    }

    private static func tag(
        _ name: String, _ attributes: [LinkDecision.Attribute], end: String
    ) -> String {
        var writer = MarkupWriter()
        writer.raw("<\(name)")
        for attribute in attributes {
            writer.raw(" \(attribute.name)=\"")
            writer.text(attribute.value)
            writer.raw("\"")
        }
        writer.raw(end)
        return writer.string
    }
}
