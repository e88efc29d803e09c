import Diagnostics

/// Builds sites: read, measure, plan, draw, check, write.
public enum SiteBuilder {
    /// Builds a site into its output folder, which changes in one step, and only without errors.
    ///
    /// It tells its progress as it goes, and `atEnd` what it returns then. Giving back the memory of
    /// a large site takes a moment: a program that ends `atEnd` need not wait for it.
    ///
    /// - Throws: when the site cannot be read, or the output not written.
    public static func build(
        _ options: BuildOptions, progress: (BuildProgress) -> Void = { _ in },
        atEnd: (BuildReport) -> Void = { _ in }
    ) async throws(DiskError) -> BuildReport {
        let output = OutputFolder(path: options.outputPath)
        let lock = try output.open(force: options.force)
        defer { lock.release() }
        let start = try output.now()
        let settled = start - SourceFiles.tick
        var report = BuildReport()
        progress(.reading)
        // What the last build left is read while the sources are looked through.
        async let found = output.last(now: start)
        async let known = options.clean ? PageHeads() : output.heads()
        var files = try await SourceFiles(
            folder: options.source, jobs: options.jobs, &report.diagnostics)
        let last = await found
        let stamp = options.stamp(of: files)
        if !options.clean, let same = BuildReport(last, unchangedSince: stamp),
            try await OutputLook(at: output, last, jobs: options.jobs).isWhole
        {
            withExtendedLifetime((files, last)) { atEnd(same) }
            return same
        }
        files.doubtPages(changedSince: settled)
        progress(.planning)
        let prepared = try await PreparedSite(
            files, knowing: await known, options, &report.diagnostics)
        guard !report.diagnostics.hasErrors else {
            // Nothing will be published, but the pages may have more to tell.
            try await prepared.check(jobs: options.jobs, into: &report)
            return report
        }
        var writer = SiteWriter(output: output, last: last, options)
        try await write(prepared, by: &writer, since: settled, options, into: &report, progress)
        guard report.isPublished else {
            try await Disk.removeTree(output.staging, jobs: options.jobs)
            return report
        }
        if let heads = prepared.newHeads { try output.remember(heads) }
        if let stamp, files.lastChange < settled, report.diagnostics.isEmpty {
            try output.remember(stamp)
        }
        withExtendedLifetime((files, last, prepared, writer)) { atEnd(report) }
        return report
    }

    /// Draws what was prepared, and makes it the output when there is no error.
    private static func write(
        _ site: PreparedSite, by writer: inout SiteWriter, since time: Int,
        _ options: BuildOptions, into report: inout BuildReport,
        _ progress: (BuildProgress) -> Void
    ) async throws(DiskError) {
        try await writer.write(site, jobs: options.jobs, into: &report, progress)
        if options.strict, !report.diagnostics.isEmpty, !report.diagnostics.hasErrors {
            report.diagnostics.report(SiteProblems.strict())
        }
        if report.diagnostics.hasErrors { return }
        try await writer.publish(since: time, jobs: options.jobs, into: &report)
    }

    /// Does all that building does but writing, and asks for the addresses of other sites where it
    /// is told how.
    ///
    /// - Throws: when the site cannot be read.
    public static func check(
        _ options: BuildOptions, asking ask: (@Sendable (String) async -> LinkAnswer)? = nil
    ) async throws(DiskError) -> BuildReport {
        var report = BuildReport()
        let files = try await SourceFiles(
            folder: options.source, jobs: options.jobs, &report.diagnostics)
        let prepared = try await PreparedSite(files, options, &report.diagnostics)
        let outside = try await prepared.check(jobs: options.jobs, into: &report)
        if let ask { await report.checkOutsideLinks(outside, ask) }
        return report
    }
}

extension BuildOptions {
    /// Where the output goes: a relative destination lies in the site's folder.
    var outputPath: String {
        if destination.hasPrefix("/") || source == "." { return destination }
        return source + "/" + destination
    }

    /// What the file system tells of the program that builds; `nil` when it is not known.
    var programStatus: Fingerprint? {
        program.flatMap(Disk.resolved).flatMap { Disk.status(of: $0) }?.fingerprint
    }

    /// A summary of all that a build depends on, without reading the pages; `nil` when it is not
    /// known which program builds.
    fileprivate func stamp(of files: SourceFiles) -> Fingerprint? {
        guard let programStatus else { return nil }
        var stamp = files.stamp
        stamp.add(programStatus)
        stamp.add(BuildRecord.version)
        let pictures = "\(pictures)"
        for option in [baseURL, asOf.map { "\($0.day)" }, drafts ? "drafts" : nil, pictures] {
            stamp.add(option ?? "")
        }
        return stamp
    }
}

extension BuildReport {
    /// The report of a build from the same files as the last one, if it finds the output whole;
    /// `nil` when it must look closer.
    fileprivate init?(_ last: LastBuild, unchangedSince stamp: Fingerprint?) {
        guard let stamp, last.stamp == stamp, let record = last.record else { return nil }
        pages = record.pages
        unchanged = record.entries.count
        isPublished = true
    }
}
