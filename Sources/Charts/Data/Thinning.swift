/// Fewer points that look alike.
enum Thinning {
    /// At most so many of the points: the first, the last, and of each bucket between them the one
    /// that spans the largest triangle with the one kept before and the mean of the next bucket.
    ///
    /// Source: Steinarsson, "Downsampling Time Series for Visual Representation", 2013, LTTB.
    static func indices(_ points: [(x: Double, y: Double)], limit: Int) -> [Int] {
        guard points.count > limit, limit >= 3 else { return Array(points.indices) }
        var kept = [0]
        let size = Double(points.count - 2) / Double(limit - 2)
        func bound(_ bucket: Int) -> Int {
            min(Int(clamping: (Double(bucket) * size).rounded(.down)) + 1, points.count - 1)
        }
        for bucket in 0..<(limit - 2) {
            let before = points[kept[kept.count - 1]]
            let next = bound(bucket + 1)..<max(bound(bucket + 2), bound(bucket + 1) + 1)
            let meanX = next.reduce(0) { $0 + points[$1].x } / Double(next.count)
            let meanY = next.reduce(0) { $0 + points[$1].y } / Double(next.count)
            var best = (index: bound(bucket), area: -1.0)
            for index in bound(bucket)..<max(bound(bucket + 1), bound(bucket) + 1) {
                let point = points[index]
                let area = abs(
                    (before.x - meanX) * (point.y - before.y)
                        - (before.x - point.x) * (meanY - before.y))
                if area > best.area { best = (index, area) }
            }
            kept.append(best.index)
        }
        return kept + [points.count - 1]
    }
}
