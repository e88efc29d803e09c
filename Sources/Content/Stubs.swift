public import Deliveries
public import Diagnostics

extension Settings {
    /// Reads the settings of a site; without `content/site.yaml`, the defaults.
    public init(reading tree: FileTree, _ diagnostics: inout Diagnostics) { self.init() }
}

extension PageSource {
    /// Reads a page; `nil` when its bytes are not UTF-8, which is reported.
    ///
    /// - Parameters:
    ///   - path: The path of the file, under `content/`, ending in `.md`.
    ///   - bytes: The file.
    ///   - taxonomies: The names of taxonomies that front matter may use as keys.
    ///   - diagnostics: What is broken, at its place.
    public init?(
        path: String, bytes: [UInt8], taxonomies: [String], _ diagnostics: inout Diagnostics
    ) { nil }
}

extension Facts {
    /// Reads `deliveries.csv targets.csv events.csv sources.csv claims.csv` of `content/data`; rows
    /// with a problem are left out, and each problem is reported at its cell.
    public init(reading tree: FileTree, settings: Settings, _ diagnostics: inout Diagnostics) {
        self.init()
    }
}

extension ChartBlock {
    /// Reads the YAML of a block whose first line stands at a place.
    public init(
        _ yaml: ArraySlice<UInt8>, at location: SourceLocation, _ diagnostics: inout Diagnostics
    ) { self.init(at: location) }
}

extension TableBlock {
    /// Reads the YAML of a block whose first line stands at a place.
    public init(
        _ yaml: ArraySlice<UInt8>, at location: SourceLocation, _ diagnostics: inout Diagnostics
    ) { self.init(at: location) }
}

extension MeasuresBlock {
    /// Reads the YAML of a block whose first line stands at a place.
    public init(
        _ yaml: ArraySlice<UInt8>, at location: SourceLocation, _ diagnostics: inout Diagnostics
    ) { self.init(at: location) }
}

extension NumberExpression {
    /// Reads the inside of `{{ … }}`, which begins at a place; `nil` when it is broken, which is
    /// reported at its column.
    public init?(
        _ text: String, at location: SourceLocation, _ diagnostics: inout Diagnostics
    ) { nil }
}
