import Foundation
import Testing

@testable import briefing

@Suite("The live site") struct LiveSiteTests {
    /// The next event as text.
    private static func next(_ events: inout EventBytes.Iterator) async throws -> String {
        let bytes = try #require(await events.nextBuffer(suggested: 4096))
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The version that an event tells.
    private static func version(_ event: String) throws -> Substring {
        try #require(event.firstMatch(of: #/"version":"([0-9a-f]+)"/#)).output.1
    }

    @Test("A page hears its state first, and another version when its own bytes change")
    func versions() async throws {
        let folder = try TemporaryFolder(["index.html": "one", "a/index.html": "other"])
        let site = LiveSite(ServedFolder(path: folder.path))
        var home = await site.events(for: "/").makeAsyncIterator()
        var other = await site.events(for: "/a/").makeAsyncIterator()
        let (first, firstOther) = (try await Self.next(&home), try await Self.next(&other))
        #expect(first.hasPrefix("data: {\"problems\":[],") && first.hasSuffix("}\n\n"))

        try folder.write("two", to: "index.html")
        await site.show([])
        #expect(try Self.version(await Self.next(&home)) != Self.version(first))
        #expect(try await Self.next(&other) == firstOther)
    }

    @Test("A page drawn ahead is shown until the build ends, and the build changes nothing more")
    func early() async throws {
        let folder = try TemporaryFolder(["index.html": "one"])
        let site = LiveSite(ServedFolder(path: folder.path))
        var events = await site.events(for: "/").makeAsyncIterator()
        #expect(await site.openFiles == ["index.html"])
        let first = try await Self.next(&events)
        await site.show(early: ["index.html": Array("two".utf8)])
        let early = try await Self.next(&events)
        #expect(early != first)
        #expect(await site.page(at: "/").contents == Data("two".utf8))
        try folder.write("two", to: "index.html")
        await site.show([])
        #expect(try await Self.next(&events) == early)
    }

    @Test("What is wrong with the files is told on one line, and the page stays")
    func problems() async throws {
        let folder = try TemporaryFolder(["index.html": "one"])
        let site = LiveSite(ServedFolder(path: folder.path))
        var events = await site.events(for: "/").makeAsyncIterator()
        let first = try await Self.next(&events)
        await site.show([.init(severity: "error", text: "a\nb")])
        let event = try await Self.next(&events)
        #expect(event.contains(#""problems":[{"severity":"error","text":"a\nb"}]"#))
        #expect(event.split(separator: "\n").count == 1)
        #expect(try Self.version(event) == Self.version(first))
    }

    @Test("A long event arrives whole, in parts no longer than was asked for")
    func parts() async throws {
        let folder = try TemporaryFolder()
        let site = LiveSite(ServedFolder(path: folder.path))
        var events = await site.events(for: "/").makeAsyncIterator()
        var text = ""
        while !text.hasSuffix("\n\n") {
            let part = try #require(await events.nextBuffer(suggested: 7))
            #expect(part.count <= 7)
            text += String(decoding: part, as: UTF8.self)
        }
        #expect(try Self.version(text).count == 32)
    }
}
