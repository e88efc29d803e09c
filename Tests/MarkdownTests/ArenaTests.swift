import CCmark
import Testing

@testable import Markdown

struct ArenaTests {
    @Test("Blocks are apart, zeroed when asked for, and keep what they hold when they grow")
    func blocks() throws {
        let arena = Arena()
        defer { _ = arena }
        let memory = Arena.allocator.pointee
        var blocks: [(start: UnsafeMutableRawPointer, count: Int)] = []
        for number in 0..<2_000 {
            let count = number % 10 == 9 ? number * 30 : number % 64
            let zeroed = try #require(memory.calloc(count, 1))
            let bytes = UnsafeRawBufferPointer(start: zeroed, count: count)
            #expect(bytes.allSatisfy { $0 == 0 })
            let start = try #require(memory.realloc(zeroed, count + number % 7))
            memset(start, Int32(number % 256), count + number % 7)
            blocks.append((start, count + number % 7))
        }
        for (number, block) in blocks.enumerated() {
            let bytes = UnsafeRawBufferPointer(start: block.start, count: block.count)
            #expect(bytes.allSatisfy { $0 == UInt8(truncatingIfNeeded: number) })
        }
    }

    @Test("An arena within another one leaves it as it was")
    func nested() {
        let inner = { (text: String) in html(text) }
        var hooks = MarkdownHooks()
        hooks.fence = { block, _ in Array(inner(block.literal).utf8) }
        let page = html("*a*\n\n```md\n*b*\n```\n\n*c* ~~d~~", MarkdownOptions(), hooks)
        #expect(page == "<p><em>a</em></p>\n<p><em>b</em></p>\n<p><em>c</em> <del>d</del></p>\n")
        #expect(Arena.allocator == cmark_get_default_mem_allocator())
    }
}
