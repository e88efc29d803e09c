import FlyingSocks

/// Server-sent events as the body of an answer that does not end, each sent as soon as it comes.
struct EventBytes: AsyncBufferedSequence {
    /// The events, in order.
    let events: AsyncStream<[UInt8]>

    func makeAsyncIterator() -> Iterator { Iterator(events: events.makeAsyncIterator()) }

    struct Iterator: AsyncBufferedIteratorProtocol {
        fileprivate var events: AsyncStream<[UInt8]>.AsyncIterator
        private var rest: ArraySlice<UInt8> = []

        fileprivate init(events: AsyncStream<[UInt8]>.AsyncIterator) { self.events = events }

        mutating func next() async -> UInt8? {
            await nextBuffer(suggested: 1)?.first
        }

        mutating func nextBuffer(suggested count: Int) async -> ArraySlice<UInt8>? {
            if rest.isEmpty {
                guard let event = await events.next(isolation: #isolation) else { return nil }
                rest = event[...]
            }
            let part = rest.prefix(count)
            rest = rest.dropFirst(part.count)
            return part
        }
    }
}
