/// A bar over tonal ranges with ticks for its targets.
public struct BulletMark: ChartContent, Hashable, Sendable {
    /// What it shows.
    public var bullet: Bullet

    /// A measure against its targets.
    public init(_ bullet: Bullet) { self.bullet = bullet }

    /// The bullet as a list of one mark.
    public var marks: [Mark] { [.bullet(self)] }
}
