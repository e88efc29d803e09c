@testable import Charts

extension Chart {
    /// The words of the wide drawing, in the order in which they are written.
    func texts(width: Int = 640) throws -> [String] {
        DrawnSVG(try title("T").render(width: width, idPrefix: "c").svg).labels.map(\.text)
    }
}
