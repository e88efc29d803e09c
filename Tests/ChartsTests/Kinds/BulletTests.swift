import Testing

@testable import Charts

@Suite("Bullet")
struct BulletTests {
    @Test("Two equal ends of a target are one tick and one label")
    func equalEnds() throws {
        let target = Bullet.Level("Target", 550_000)
        let bullet = Bullet("Delivered", .exact(80_000), targets: [target, target])
        #expect(bullet.targets == [target])
        let svg = try Chart(.bullet(bullet)).title("T").render().svg
        #expect(DrawnSVG(svg).labels.filter { $0.text.contains("550,000") }.count == 1)
    }

    @Test("Numbers are in full where they have room, and short where they do not")
    func room() throws {
        let bullet = Bullet(
            "Delivered", .exact(80_000), targets: [.init("Target", 550_000)],
            pace: .init("Even pace", 137_500))
        let figure = try Chart(.bullet(bullet)).title("T").render(width: 640, narrow: 180)
        #expect(DrawnSVG(figure.svg).labels.map(\.text).contains("Even pace 137,500"))
        #expect(DrawnSVG(figure.narrowSVG).labels.map(\.text).contains("80k"))
    }
}
