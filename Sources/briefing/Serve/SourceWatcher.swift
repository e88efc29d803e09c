import Site

/// Follows the files of a site while people write.
struct SourceWatcher {
    /// The folder of the site.
    var folder: String

    /// How long to wait after a sign of change, so that an editor's several steps count as one.
    private static let settling = Duration.milliseconds(15)

    /// Acts once, then after every change, until the task is cancelled.
    ///
    /// A change that comes while it acts is not lost: it acts again afterwards.
    func onChange(_ act: () async -> Void) async {
        var stamp = SourceStamp(of: folder)
        let bell = Bell()
        bell.watch(stamp.folders)
        await act()
        for await _ in bell.rings {
            try? await Task.sleep(for: Self.settling)
            let now = SourceStamp(of: folder)
            guard now != stamp, !Task.isCancelled else { continue }
            stamp = now
            bell.watch(now.folders)
            await act()
        }
    }
}
