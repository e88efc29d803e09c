import Foundation

@testable import Charts

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// An SVG read back: whether it is well formed, where its shapes go, where its words stand.
final class DrawnSVG: NSObject, XMLParserDelegate {
    struct Label {
        var text: String
        var box: Rect
    }

    private(set) var isWellFormed = false
    private(set) var width = 0.0
    private(set) var height = 0.0
    private(set) var labels: [Label] = []
    /// The `d` of every path.
    private(set) var paths: [String] = []
    private(set) var elements: Set<String> = []
    private var anchors: [(TextAnchor, Bool)] = [(.start, false)]
    private var place: (x: Double, y: Double)?
    private var text = ""

    init(_ bytes: [UInt8]) {
        super.init()
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = self
        isWellFormed = parser.parse()
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
        qualifiedName: String?, attributes: [String: String] = [:]
    ) {
        elements.insert(name)
        switch name {
        case "svg":
            let box = (attributes["viewBox"] ?? "").split(separator: " ").compactMap { Double($0) }
            if box.count == 4 { (width, height) = (box[2], box[3]) }
        case "g":
            let anchor = attributes["text-anchor"].flatMap(TextAnchor.init) ?? .start
            anchors.append((anchor, attributes["font-weight"] != nil))
        case "text":
            place = (Double(attributes["x"] ?? "") ?? .nan, Double(attributes["y"] ?? "") ?? .nan)
            text = ""
        case "path": paths.append(attributes["d"] ?? "")
        default: break
        }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
        qualifiedName: String?
    ) {
        if name == "g" { anchors.removeLast() }
        guard name == "text", let place, let (anchor, bold) = anchors.last else { return }
        let tight = TextMetrics.width(text, bold: bold)
        let left =
            switch anchor {
            case .start: place.x
            case .middle: place.x - tight / 2
            case .end: place.x - tight
            }
        let box = Rect(left: left, top: place.y - 9.5, right: left + tight, bottom: place.y + 2.5)
        labels.append(Label(text: text, box: box))
    }

    /// The pairs of words that cover each other.
    var overlaps: [String] {
        labels.indices.flatMap { first in
            labels.indices.dropFirst(first + 1).compactMap { second in
                labels[first].box.overlap(labels[second].box) > 0.5
                    ? "\(labels[first].text) | \(labels[second].text)" : nil
            }
        }
    }

    /// Words that reach beyond the drawing.
    var outside: [String] {
        labels.filter {
            $0.box.left < -0.6 || $0.box.right > width + 0.6 || $0.box.top < -0.6
                || $0.box.bottom > height + 0.6
        }.map(\.text)
    }

    /// Absolute coordinates of paths that lie beyond the drawing.
    var strayCoordinates: [String] {
        paths.flatMap { path in
            Self.points(path).filter { x, y in
                (x ?? 0) < -1 || (x ?? 0) > width + 1 || (y ?? 0) < -1 || (y ?? 0) > height + 1
            }.map { "\($0.0 ?? -9),\($0.1 ?? -9)" }
        }
    }

    /// The points that absolute commands of a path name.
    static func points(_ path: String) -> [(Double?, Double?)] {
        var result: [(Double?, Double?)] = []
        var command: Character = "M"
        var numbers: [Double] = []
        var word = ""
        func flush() {
            if let value = Double(word) { numbers.append(value) }
            word = ""
            switch (command, numbers.count) {
            case ("M", 2), ("L", 2):
                result.append((numbers[0], numbers[1]))
                numbers = []
            case ("H", 1):
                result.append((numbers[0], nil))
                numbers = []
            case ("V", 1):
                result.append((nil, numbers[0]))
                numbers = []
            default: break
            }
        }
        for character in path {
            if character.isLetter {
                flush()
                command = character
                numbers = []
            } else if character == " " {
                flush()
            } else {
                word.append(character)
            }
        }
        flush()
        return result
    }
}
