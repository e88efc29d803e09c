import Foundation

/// Rings when something may have changed in the folders that it watches.
///
/// On Linux the kernel tells (inotify); everywhere, and where the kernel does not know, as on a
/// network's disk, it rings by the clock. A ring says only that it is time to look.
struct Bell {
    /// Rings as they come; several that nobody waited for count as one.
    let rings: AsyncStream<Void>
    /// The kernel's watch; -1 without one.
    private let file: CInt

    /// How long it stays silent at most, in milliseconds.
    private static let patience: (watched: CInt, alone: CInt) = (2000, 250)

    /// Starts ringing, until nobody listens any more.
    init() {
        #if canImport(Glibc)
            let file = inotify_init1(CInt(IN_NONBLOCK) | CInt(IN_CLOEXEC))
        #else
            let file: CInt = -1
        #endif
        self.file = file
        let (rings, continuation) = AsyncStream.makeStream(
            of: Void.self, bufferingPolicy: .bufferingNewest(1))
        self.rings = rings
        Thread.detachNewThread {
            while true {
                // A descriptor below zero is passed over: then this is a pause.
                var watch = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
                poll(&watch, 1, file >= 0 ? Self.patience.watched : Self.patience.alone)
                Self.drain(file)
                if case .terminated = continuation.yield() { break }
            }
            if file >= 0 { close(file) }
        }
    }

    /// Watches folders, those it watches already too, but not the folders in them.
    func watch(_ folders: [String]) {
        #if canImport(Glibc)
            // A file counts once it is closed, so that nobody reads half of it.
            let events =
                IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB
            for folder in folders { inotify_add_watch(file, folder, UInt32(events)) }
        #endif
    }

    /// Forgets what the kernel told; it is the same whatever it is.
    private static func drain(_ file: CInt) {
        guard file >= 0 else { return }
        var bytes = [UInt8](repeating: 0, count: 4096)
        while read(file, &bytes, bytes.count) > 0 {}
    }
}
