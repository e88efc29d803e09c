import Charts
import Content
import Dates
public import Diagnostics

/// One chart without a page around it.
public enum ChartFile {
    /// Draws the YAML of a chart block as a stand-alone SVG, with the records of a site.
    ///
    /// - Throws: when the site cannot be read.
    public static func draw(
        _ yaml: [UInt8], name: String, width: Int, _ options: BuildOptions
    ) async throws(DiskError) -> (svg: [UInt8]?, diagnostics: Diagnostics) {
        var diagnostics = Diagnostics()
        let files =
            Disk.status(of: options.source + "/content") == nil
            ? SourceFiles()
            : try await SourceFiles(
                folder: options.source, jobs: options.jobs, &diagnostics)
        let read = try await ReadSite(files, options: options, &diagnostics)
        let site = await SiteModel(read, options: options, &diagnostics)
        let place = SourceLocation(file: name, line: 1, column: 1)
        let block = ChartBlock(yaml[...], at: place, &diagnostics)
        guard let page = site.pages.first(where: { $0.kind == .home }) else {
            return (nil, diagnostics)
        }
        var binder = Binder(site: site, page: page)
        var ids: Set<String> = []
        let answer = ChartComposer(site: site, page: page).answer(
            block, &binder, &ids, &diagnostics)
        guard case .chart(let plan) = answer else { return (nil, diagnostics) }
        let figure = plan.figure(width: width, at: place, &diagnostics)
        return (figure?.standalone, diagnostics)
    }
}
