import Diagnostics

/// Builds sites: read, measure, plan, draw, check, write.
public enum SiteBuilder {
    /// Builds a site into its output folder, which changes in one step, and only without errors.
    ///
    /// It tells its progress as it goes.
    ///
    /// - Throws: when the site cannot be read, or the output not written.
    public static func build(
        _ options: BuildOptions, progress: (BuildProgress) -> Void = { _ in }
    ) async throws(DiskError) -> BuildReport {
        let output = OutputFolder(path: options.outputPath)
        let lock = try output.open(force: options.force)
        defer { lock.release() }
        let old = output.lastRecord
        var report = BuildReport()
        progress(.reading)
        let files = try SourceFiles(folder: options.source, &report.diagnostics)
        progress(.planning)
        let prepared = await PreparedSite(files, options, &report.diagnostics)
        var writer = SiteWriter(output: output, old: options.clean ? nil : old)
        try await writer.write(prepared, jobs: options.jobs, into: &report, progress)
        if options.strict, !report.diagnostics.isEmpty, !report.diagnostics.hasErrors {
            report.diagnostics.report(SiteProblems.strict())
        }
        guard !report.diagnostics.hasErrors else {
            try Disk.removeTree(output.staging)
            return report
        }
        try writer.publish(replacing: old, into: &report)
        return report
    }

    /// Does all that building does but writing.
    ///
    /// - Throws: when the site cannot be read.
    public static func check(_ options: BuildOptions) async throws(DiskError) -> BuildReport {
        var report = BuildReport()
        let files = try SourceFiles(folder: options.source, &report.diagnostics)
        let prepared = await PreparedSite(files, options, &report.diagnostics)
        await prepared.check(jobs: options.jobs, into: &report)
        return report
    }
}

extension BuildOptions {
    /// Where the output goes: a relative destination lies in the site's folder.
    var outputPath: String {
        if destination.hasPrefix("/") || source == "." { return destination }
        return source + "/" + destination
    }
}
