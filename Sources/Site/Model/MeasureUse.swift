import Dates
import Deliveries

/// A number that a page prints: its derivation is shown on the page of its measure.
struct MeasureUse: Hashable, Sendable {
    var key: MeasureKey
    var day: Day

    /// The page of a measure.
    static func page(of measure: MeasureName) -> PagePath {
        PagePath("measures/" + measure.rawValue.replacing("_", with: "-") + "/")
    }

    /// The page that derives the number.
    var page: PagePath { Self.page(of: key.measure) }

    /// The place on that page.
    var anchor: String { "\(key)-\(day)".replacing("/", with: ".").replacing(":", with: ".") }

    /// The link to the derivation.
    func link(from page: PagePath) -> String { page.link(to: self.page, fragment: anchor) }
}
