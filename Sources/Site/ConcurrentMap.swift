/// Transforms elements on several tasks; results come in the order of the elements.
///
/// At most `width` chunks run at a time. This is the only task group of the program: what runs in
/// it is a function of one element, synchronous but where other sites are asked. `progress` is told how many elements are done.
func concurrentMap<Element: Sendable, Result: Sendable>(
    _ elements: [Element], width: Int, progress: (Int) -> Void = { _ in },
    _ transform: @escaping @Sendable (Element) async -> Result
) async -> [Result] {
    guard width > 1, elements.count > 1 else {
        var results: [Result] = []
        for (index, element) in elements.enumerated() {
            progress(index)
            results.append(await transform(element))
        }
        return results
    }
    // Chunks small enough to share out well, large enough that a task costs nothing.
    let size = max(1, min(64, elements.count / (width * 4)))
    let starts = Array(stride(from: 0, to: elements.count, by: size))
    var chunks = [[Result]](repeating: [], count: starts.count)
    await withTaskGroup(of: (Int, [Result]).self) { group in
        var (next, done) = (0, 0)
        func startNext() {
            guard next < starts.count else { return }
            let index = next
            next += 1
            let chunk = elements[starts[index]..<min(starts[index] + size, elements.count)]
            group.addTask {
                var results: [Result] = []
                results.reserveCapacity(chunk.count)
                for element in chunk { results.append(await transform(element)) }
                return (index, results)
            }
        }
        for _ in 0..<width { startNext() }
        while let (index, results) = await group.next() {
            chunks[index] = results
            done += results.count
            progress(done)
            startNext()
        }
    }
    return chunks.flatMap(\.self)
}
