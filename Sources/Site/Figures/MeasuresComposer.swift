import Content
import Deliveries
import Diagnostics
import Markup

/// Turns a ```` ```measures ```` block into a strip of key figures.
struct MeasuresComposer {
    let site: SiteModel
    let page: Page

    /// The strip.
    func answer(
        _ block: MeasuresBlock, _ binder: inout Binder, _ diagnostics: inout Diagnostics
    ) -> BodyAnswer {
        var html = MarkupWriter()
        html.open("dl", ["class": "keys"])
        for item in block.items {
            guard let figure = binder.keyFigure(item, &diagnostics) else { continue }
            html.element("div") {
                $0.element("dt", text: figure.label)
                if let qualifier = figure.qualifier {
                    $0.element("dd", ["class": "q"], text: qualifier)
                }
                $0.element("dd", ["class": "v"]) {
                    $0.element("a", ["class": "num", "href": figure.href]) {
                        $0.element("data", ["value": figure.machine], text: figure.value)
                    }
                }
            }
        }
        html.close("dl")
        return .block(html.string)
    }
}
