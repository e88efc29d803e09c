import CCmark

/// The memory of one page's tree, which is given back all at once.
///
/// cmark asks for memory for each node and each string, which took `malloc` a third of the time of
/// a page. cmark's allocators are not told what they work for, so a thread knows the arena that it
/// is using. Blocks stand one behind the other in chunks, each behind a word that holds its size.
struct Arena: ~Copyable {
    private struct State {
        /// The arena that the thread used before, within which this one is used.
        let outer: UnsafeMutablePointer<State>?
        var allocator: cmark_mem
        /// The chunk in use, whose first word holds the address of the chunk before.
        var chunk: UnsafeMutableRawPointer?
        /// What of the chunk was given away.
        var used = 0
        var size = 0
    }

    private static let word = MemoryLayout<Int>.size
    private static let firstChunk = 32_768
    private static let largestChunk = 1_048_576

    private let state: UnsafeMutablePointer<State>

    /// Makes this the arena of the thread, until it is freed.
    init() {
        let allocator = cmark_mem(
            calloc: { Arena.zeroedBlock($0 * $1) }, realloc: { Arena.block($0, resizedTo: $1) },
            free: { _ in })
        state = .allocate(capacity: 1)
        state.initialize(to: State(outer: Self.current, allocator: allocator))
        briefing_set_arena(state)
    }

    deinit {
        briefing_set_arena(state.pointee.outer)
        var chunk = state.pointee.chunk
        while let last = chunk {
            chunk = last.load(as: UnsafeMutableRawPointer?.self)
            last.deallocate()
        }
        state.deallocate()
    }

    /// What cmark is to take its memory from: the arena of the thread, or else `malloc`.
    static var allocator: UnsafeMutablePointer<cmark_mem> {
        guard let state = current else { return cmark_get_default_mem_allocator() }
        return UnsafeMutableRawPointer(state).advanced(by: allocatorOffset)
            .assumingMemoryBound(to: cmark_mem.self)
    }

    private static let allocatorOffset = MemoryLayout<State>.offset(of: \.allocator) ?? 0

    private static var current: UnsafeMutablePointer<State>? {
        briefing_get_arena()?.assumingMemoryBound(to: State.self)
    }

    private static func zeroedBlock(_ size: Int) -> UnsafeMutableRawPointer? {
        let block = block(size)
        if let block { memset(block, 0, size) }
        return block
    }

    private static func block(_ size: Int) -> UnsafeMutableRawPointer? {
        guard let state = current else { return nil }
        let needed = word &+ (size &+ word &- 1) & -word
        if needed > state.pointee.size &- state.pointee.used { addChunk(needed, to: state) }
        guard let free = state.pointee.chunk?.advanced(by: state.pointee.used) else { return nil }
        state.pointee.used &+= needed
        free.storeBytes(of: needed &- word, as: Int.self)
        return free + word
    }

    private static func addChunk(_ needed: Int, to state: UnsafeMutablePointer<State>) {
        let usual = min(max(firstChunk, 2 * state.pointee.size), largestChunk)
        let size = max(usual, 2 * (needed + word))
        let chunk = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: word)
        chunk.storeBytes(of: state.pointee.chunk, as: UnsafeMutableRawPointer?.self)
        state.pointee.chunk = chunk
        (state.pointee.used, state.pointee.size) = (word, size)
    }

    /// The block itself when it is the last and there is room behind it, or else a copy.
    private static func block(
        _ old: UnsafeMutableRawPointer?, resizedTo size: Int
    ) -> UnsafeMutableRawPointer? {
        guard let old else { return block(size) }
        let oldSize = old.load(fromByteOffset: -word, as: Int.self)
        if size <= oldSize { return old }
        if let state = current, let chunk = state.pointee.chunk,
            old + oldSize == chunk + state.pointee.used
        {
            let added = (size - oldSize + word - 1) & -word
            if state.pointee.used + added <= state.pointee.size {
                state.pointee.used += added
                old.storeBytes(of: oldSize + added, toByteOffset: -word, as: Int.self)
                return old
            }
        }
        let copy = block(size)
        copy?.copyMemory(from: old, byteCount: oldSize)
        return copy
    }
}
