/// What the marks of a plot ask of its two axes, gathered before anything is laid out.
struct Channels {
    /// The positions, each once, in the order in which they come.
    var positions: [ChartPosition] = []
    /// The smallest and largest number; none where nothing is known.
    var low: Double?
    var high: Double?
    /// Whether every number is a whole one.
    var isWhole = true
    /// Whether something is drawn from zero.
    var needsZero = false
    /// Whether positions run down and numbers to the right.
    var isFlipped = false
    /// Whether positions are slots rather than places on a line.
    var isBanded = false

    private var seen: Set<ChartPosition> = []

    init(_ marks: [Mark]) {
        seen.reserveCapacity(marks.count)
        for mark in marks { add(mark) }
    }

    private mutating func add(_ mark: Mark) {
        switch mark {
        case .bar(let bar):
            isBanded = true
            isFlipped = isFlipped || bar.isHorizontal
            add(bar.position)
            add(bar.value)
            if bar.value.main != nil { add(bar.base) }
            needsZero = true
        case .line(let line): line.points.forEach { add($0) }
        case .area(let area):
            area.points.forEach { add($0) }
            needsZero = true
        case .band(let band): band.points.forEach { add($0) }
        case .step(let step): step.points.forEach { add($0) }
        case .point(let point):
            add(point.position)
            add(point.value)
        case .rule(let rule):
            if let x = rule.x { add(x) }
            if let y = rule.y { add(y) }
        case .text(let text):
            add(text.position)
            add(text.value)
        case .rectangle(let cell):
            isBanded = true
            add(cell.x)
        case .bullet(let mark): add(mark.bullet)
        case .annotation, .axis, .grid: break
        }
    }

    private mutating func add(_ datum: Datum) {
        add(datum.position)
        add(datum.value)
    }

    private mutating func add(_ bullet: Bullet) {
        isFlipped = true
        needsZero = true
        add(.category(bullet.name))
        add(bullet.value)
        for level in bullet.targets { add(level.value) }
        if let pace = bullet.pace { add(pace.value) }
        for end in bullet.ranges { add(end) }
    }

    private mutating func add(_ position: ChartPosition) {
        if seen.insert(position).inserted { positions.append(position) }
    }

    private mutating func add(_ value: ChartValue) {
        if let low = value.low { add(low) }
        if let high = value.high { add(high) }
    }

    private mutating func add(_ value: Double) {
        low = min(low ?? value, value)
        high = max(high ?? value, value)
        if value != value.rounded() { isWhole = false }
    }
}
