/// Moving things along a line as little as possible until none covers another.
enum Spreading {
    /// One thing: where it would like its middle to be, and how much room it takes.
    struct Item: Hashable {
        var middle: Double
        var size: Double
    }

    /// The middles of the items, in their order, with the least sum of squared moves; items keep the
    /// order of their wishes.
    ///
    /// The result stays between the bounds as long as all sizes together have room there. Source:
    /// the pool-adjacent-violators algorithm; Ayer et al., 1955.
    static func spread(_ items: [Item], within bounds: ClosedRange<Double>) -> [Double] {
        let order = items.indices.sorted { (items[$0].middle, $0) < (items[$1].middle, $1) }
        // Less the room of those before, each wish is one number, and the numbers may not fall.
        var before = 0.0
        var pools: [(sum: Double, count: Int)] = []
        for index in order {
            let item = items[index]
            pools.append((item.middle - item.size / 2 - before, 1))
            before += item.size
            while pools.count > 1, let last = pools.last,
                mean(pools[pools.count - 2]) >= mean(last)
            {
                pools.removeLast()
                pools[pools.count - 1].sum += last.sum
                pools[pools.count - 1].count += last.count
            }
        }
        let highest = max(bounds.lowerBound, bounds.upperBound - before)
        let starts = pools.flatMap { pool in
            repeatElement(min(max(mean(pool), bounds.lowerBound), highest), count: pool.count)
        }
        var result = [Double](repeating: 0, count: items.count)
        before = 0
        for (start, index) in zip(starts, order) {
            result[index] = start + before + items[index].size / 2
            before += items[index].size
        }
        return result
    }

    private static func mean(_ pool: (sum: Double, count: Int)) -> Double {
        pool.sum / Double(pool.count)
    }
}
