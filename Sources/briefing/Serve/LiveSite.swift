import Foundation
import Site

/// The site while it is being written: what is served now, and which open pages want to hear of
/// changes.
actor LiveSite {
    private struct Listener {
        var address: String
        var events: AsyncStream<[UInt8]>.Continuation
    }

    private let folder: ServedFolder
    /// Pages that were drawn ahead of the build that is under way, by file.
    private var early: [String: Data] = [:]
    private var problems: [LiveState.Problem] = []
    private var listeners: [Int: Listener] = [:]
    private var nextListener = 0

    /// Serves what a folder holds.
    init(_ folder: ServedFolder) { self.folder = folder }

    /// What an address shows now.
    func page(at address: String) -> ServedPage {
        switch folder.target(of: address) {
        case .file(let file):
            return contents(of: file).map { ServedPage(status: .found, file: file, contents: $0) }
                ?? notFound
        case .redirect(let address): return ServedPage(status: .moved(address))
        case .nothing: return notFound
        }
    }

    /// The files of the pages that are open in a browser.
    var openFiles: Set<String> {
        let pages = listeners.values.map { page(at: $0.address) }
        return Set(pages.filter { $0.status == .found }.map(\.file))
    }

    /// Shows pages at once, ahead of the build that will write them.
    func show(early pages: [String: [UInt8]]) {
        early = pages.mapValues { Data($0) }
        tellAll()
    }

    /// Shows what the folder holds now, and what is wrong with the files.
    func show(_ problems: [LiveState.Problem]) {
        early = [:]
        self.problems = problems
        tellAll()
    }

    /// Sends a comment to all, so that connections to closed pages are noticed.
    func beat() {
        for listener in listeners.values { listener.events.yield(Array(":\n\n".utf8)) }
    }

    /// The events for the page at an address: its present state, then each that follows.
    func events(for address: String) -> EventBytes {
        let (stream, continuation) = AsyncStream.makeStream(of: [UInt8].self)
        let number = nextListener
        nextListener += 1
        listeners[number] = Listener(address: address, events: continuation)
        continuation.onTermination = { [weak self] _ in
            Task { await self?.forget(number) }
        }
        continuation.yield(state(at: address).event)
        return EventBytes(events: stream)
    }

    private func forget(_ number: Int) { listeners[number] = nil }

    private func tellAll() {
        for listener in listeners.values {
            listener.events.yield(state(at: listener.address).event)
        }
    }

    private func state(at address: String) -> LiveState {
        LiveState(version: page(at: address).version, problems: problems)
    }

    private func contents(of file: String) -> Data? { early[file] ?? folder.contents(of: file) }

    /// The site's own page for addresses that lead nowhere, or a plain one.
    private var notFound: ServedPage {
        let page = contents(of: "404.html") ?? PageInjection.notice("The site is not built yet")
        return ServedPage(status: .missing, file: "404.html", contents: page)
    }
}
