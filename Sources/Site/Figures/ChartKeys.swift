import Content
import Diagnostics

extension ChartComposer.Kind {
    /// The keys that every chart uses.
    private static let common = [
        "type", "title", "subtitle", "note", "source", "alt", "id", "unit", "format", "table",
    ]
    private static let ledger = ["company", "model", "basis", "asOf"]
    private static let columns = ["data", "x", "y", "precision", "low", "high"]

    /// The keys that change a chart of the kind, from the ledger or from data of its own.
    func keys(hasData: Bool) -> [String] {
        Self.common + look + (hasData ? Self.columns + dataKeys : Self.ledger + ledgerKeys)
    }

    /// The keys of its axis and size.
    private var look: [String] {
        switch self {
        case .bars: ["annotate", "domain", "height", "highlight"]
        case .growth, .targets, .cumulative: ["annotate", "domain", "height"]
        case .line: ["annotate", "domain", "height", "scale", "highlight"]
        case .bullet: ["domain", "height"]
        case .peers: ["highlight", "sort", "height"]
        case .waterfall: ["domain", "height"]
        case .multiples: ["highlight"]
        case .share, .heatmap, .sparkline: []
        }
    }

    private var ledgerKeys: [String] {
        switch self {
        case .bars: ["period", "frequency"]
        case .growth: ["period", "frequency", "measure", "compare"]
        case .targets, .bullet: ["period"]
        case .cumulative: ["period", "targets"]
        case .peers: ["companies", "compare", "period", "measure"]
        case .multiples: ["companies", "compare", "period", "targets"]
        case .line: ["companies", "compare", "period", "frequency"]
        case .heatmap: ["period"]
        case .sparkline: ["period", "frequency"]
        case .share, .waterfall: []
        }
    }

    private var dataKeys: [String] {
        switch self {
        case .bars: ["sort"]
        case .growth: ["compare"]
        case .line: ["series"]
        default: []
        }
    }

    /// Reports the keys of a block that would change nothing.
    func reportUnusedKeys(of block: ChartBlock, _ diagnostics: inout Diagnostics) {
        let used = keys(hasData: block.data != nil)
        for key in block.keys where !used.contains(key.value) && Self.all.contains(key.value) {
            diagnostics.report(
                SiteProblems.unusedChartKey(
                    key, of: rawValue, hasData: block.data != nil, among: used))
        }
    }

    /// Every key that some chart uses; others are reported where the block is read.
    static let all = Set(
        allCases.flatMap { $0.keys(hasData: true) + $0.keys(hasData: false) })
}
