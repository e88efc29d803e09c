import Dispatch
import Foundation

/// Hears the signals that ask a program to stop, in place of being ended by them.
struct Interruption {
    private let sources: [any DispatchSourceSignal]

    /// Calls a function for Control-C and for the system's wish to stop.
    static func onStop(_ act: @escaping @Sendable () -> Void) -> Interruption {
        let sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler(handler: act)
            source.resume()
            return source
        }
        return Interruption(sources: sources)
    }

    /// Hears no more.
    func stop() {
        for source in sources { source.cancel() }
    }
}
