/// Transforms elements on several tasks; results come in the order of the elements.
func concurrentMap<Element: Sendable, Result: Sendable>(
    _ elements: [Element], width: Int, progress: (Int) -> Void = { _ in },
    _ transform: @escaping @Sendable (Element) async -> Result
) async -> [Result] {
    var results: [Result] = []
    results.reserveCapacity(elements.count)
    await concurrentForEach(elements, width: width, progress: progress, transform) {
        results.append($0)
    }
    return results
}

/// The same for what may fail: the failure of the first element that has one is thrown, when all
/// were tried.
func concurrentTry<Element: Sendable, Result: Sendable, Failure: Error>(
    _ elements: [Element], width: Int,
    _ transform: @escaping @Sendable (Element) throws(Failure) -> Result
) async throws(Failure) -> [Result] {
    let results = await concurrentMap(elements, width: width) { element in
        Swift.Result { () throws(Failure) in try transform(element) }
    }
    var values: [Result] = []
    values.reserveCapacity(results.count)
    for result in results { values.append(try result.get()) }
    return values
}

/// Transforms elements on several tasks, and takes the results in the order of the elements, one
/// at a time, while later ones are still being made.
///
/// At most `width` chunks run at a time. This is the only task group of the program: what runs in
/// it is a function of one element, synchronous but where other sites are asked. `progress` is told
/// how many elements are done.
func concurrentForEach<Element: Sendable, Result: Sendable>(
    _ elements: [Element], width: Int, progress: (Int) -> Void = { _ in },
    _ transform: @escaping @Sendable (Element) async -> Result, take: (Result) -> Void
) async {
    guard width > 1, elements.count > 1 else {
        for (index, element) in elements.enumerated() {
            progress(index)
            take(await transform(element))
        }
        return
    }
    // Chunks small enough to share out well, large enough that a task costs nothing.
    let size = max(1, min(64, elements.count / (width * 16)))
    let chunks = elements.shares(of: size)
    await withTaskGroup(of: (Int, [Result]).self) { group in
        var (started, done, taken) = (0, 0, 0)
        // Chunks that were made before one that comes before them.
        var early: [Int: [Result]] = [:]
        func startNext() {
            guard started < chunks.count else { return }
            let index = started
            started += 1
            let chunk = chunks[index]
            group.addTask {
                var results: [Result] = []
                results.reserveCapacity(chunk.count)
                for element in chunk { results.append(await transform(element)) }
                return (index, results)
            }
        }
        for _ in 0..<width { startNext() }
        while let (index, results) = await group.next() {
            startNext()
            done += results.count
            progress(done)
            early[index] = results
            while let next = early.removeValue(forKey: taken) {
                for result in next { take(result) }
                taken += 1
            }
        }
    }
}

extension Array {
    /// Its elements in parts of so many, and a last one of what is left.
    func shares(of size: Int) -> [ArraySlice<Element>] {
        stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
    }
}
