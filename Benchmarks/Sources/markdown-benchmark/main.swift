import CCmark
import Diagnostics
import Foundation
import Markdown

// How fast Markdown is rendered, beside cmark alone, and how the time grows with the input.

/// What any report mostly holds.
let prose = """
    The company said on Tuesday that it had *handed over* more cars in the first quarter than in
    any quarter before, and that it expects to keep that pace. Deliveries of the second model
    began in June, four months after orders had opened, and **the backlog** has not grown since.

    Analysts had asked how the plant would cope. A second hall, next to the first, is to open
    before the end of the year; until then the lines run in two shifts, and a [third][ref] is
    under discussion. Suppliers, among them makers of batteries and of castings, have been told
    to prepare for it, though no figure was given, and none can be found in the filings either.

    - Orders are taken online and in the shops, and can be changed within a week.
    - Cars are handed over where they were ordered, or brought to the buyer for a fee.


    """

/// A part with every extension in it.
let sample = """
    # Deliveries in March {#march-NUMBER}

    Xiaomi delivered **at least 29,000** cars, and *said* so on https://example.com/news; the
    target of ~~300,000~~ 350,000 stands.[^NUMBER] A `code span`, a [link](/path "title") and a
    [reference][ref] follow, then plain words that fill the line as in any other report, with
    nothing in them to see, and "quotes" -- and dashes. 小米在三月交付了至少两万九千辆汽车。

    | Company | Delivered | Share |
    |:--------|----------:|------:|
    | Xiaomi  |    29,000 | 11.4% |
    | BYD     |   371,419 | `a\\|b` |

    - [x] one item with words in it
    - [ ] another one, *emphasised*
      1. and a nested list
      2. of two

    > [!NOTE]
    > Figures are those of the company.

    > A quotation of some length that says nothing of interest, on
    > two lines.

    ```swift
    let deliveries = 29_000
    ```

    ![A picture](picture.png "With a caption")

    [^NUMBER]: The announcement of 1 April.

    [ref]: https://example.com/reference


    """

/// Sections of prose, with one of every extension after each so many of them.
func mix(_ bytes: Int, sections: Int) -> [UInt8] {
    var text: [UInt8] = []
    var number = 0
    let before = String(repeating: prose, count: sections)
    while text.count < bytes {
        number += 1
        var piece = before + sample
        while let range = piece.firstRange(of: "NUMBER") {
            piece.replaceSubrange(range, with: String(number))
        }
        text += piece.utf8
    }
    return text
}

/// The time that the processor spends, in milliseconds.
func time(_ body: () -> Void) -> Double {
    let start = clock()
    body()
    return Double(clock() - start) * 1e3 / Double(CLOCKS_PER_SEC)
}

/// The least of three times.
func milliseconds(_ body: () -> Void) -> Double {
    (0..<3).map { _ in time(body) }.min() ?? 0
}

/// The least times of two things that are done in turns, so that what else the machine does slows
/// both.
func inTurns(_ rounds: Int, _ first: () -> Void, _ second: () -> Void) -> (Double, Double) {
    let times = (0..<rounds).map { _ in (time(first), time(second)) }
    return (times.map(\.0).min() ?? 0, times.map(\.1).min() ?? 0)
}

func plain(_ text: [UInt8]) {
    text.withUnsafeBytes { bytes in
        let html = cmark_markdown_to_html(bytes.baseAddress, bytes.count, CMARK_OPT_DEFAULT)
        cmark_get_default_mem_allocator().pointee.free(html)
    }
}

func full(_ text: [UInt8], _ hooks: MarkdownHooks = MarkdownHooks()) {
    var diagnostics = Diagnostics()
    _ = renderMarkdown(MarkdownSource(text, file: "mix.md"), .init(), hooks, &diagnostics)
}

func rounded(_ value: Double) -> Double { Double(Int(value * 100 + 0.5)) / 100 }

func report(_ name: String, _ make: (Int) -> [UInt8], _ size: Int) {
    let (one, two) = (make(size), make(2 * size))
    let (first, second) = (milliseconds { full(one) }, milliseconds { full(two) })
    print(
        "\(name): \(rounded(first)) ms, twice: \(rounded(second)) ms, \(rounded(second / first)) x")
}

/// What a site does with a page, but for the doing.
func allHooks() -> MarkdownHooks {
    var hooks = MarkdownHooks()
    hooks.expression = { found, _ in
        InlineReplacement(html: Array(found.raw.utf8), text: found.raw)
    }
    hooks.citation = { found, _ in
        InlineReplacement(html: Array(found.keys[0].name.utf8), text: "1")
    }
    hooks.link = { _, _ in .keep }
    hooks.prose = { prose, _ in precondition(!prose.runs.isEmpty) }
    return hooks
}

/// Renders each page of a folder, and prints what one takes on average.
func report(pagesIn folder: String) {
    let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    let pages = files.filter { $0.hasSuffix(".md") }.sorted().compactMap {
        FileManager.default.contents(atPath: "\(folder)/\($0)").map(Array.init)
    }
    let hooks = allHooks()
    let each = { (body: ([UInt8]) -> Void) in
        rounded(
            milliseconds { for _ in 0..<10 { pages.forEach(body) } } * 100 / Double(pages.count))
    }
    print(
        "\(pages.count) pages of \(pages.joined().count / max(1, pages.count)) bytes: cmark",
        "\(each(plain)) µs each, with extensions \(each { full($0) }) µs,",
        "with all hooks \(each { full($0, hooks) }) µs")
}

if let option = CommandLine.arguments.firstIndex(of: "--pages"),
    option + 1 < CommandLine.arguments.count
{
    report(pagesIn: CommandLine.arguments[option + 1])
    exit(0)
}

let size = CommandLine.arguments.contains("--short") ? 1_000_000 : 10_000_000
for sections in [0, 3] {
    let text = mix(size, sections: sections)
    let (alone, ours) = inTurns(9, { plain(text) }, { full(text) })
    print(
        "\(text.count) bytes, every extension after \(sections) sections of prose: cmark",
        "\(rounded(alone)) ms, with extensions \(rounded(ours)) ms,",
        "\(rounded(alone / ours)) of cmark's throughput")
}

let words = "The company said that it had delivered {{ xiaomi.2025.deliveries }} cars, more than "
let paragraph =
    String(repeating: words, count: 4) + "its [target](/target/) of *some* cars [@key].\n\n"
let page = Array(("## A heading of the page\n\n" + String(repeating: paragraph, count: 10)).utf8)
let hooks = allHooks()
let (pagesPlain, pages) = inTurns(
    9, { for _ in 0..<1000 { plain(page) } }, { for _ in 0..<1000 { full(page, hooks) } })
print(
    "a page of \(page.count) bytes with all hooks: \(rounded(pages)) µs, cmark \(rounded(pagesPlain)) µs"
)

if CommandLine.arguments.contains("--short") { exit(0) }

func repeated(_ text: String) -> (Int) -> [UInt8] {
    { count in Array(String(repeating: text, count: count).utf8) }
}

report("nested quotations", { repeated("> ")($0) + Array("a".utf8) }, 50_000)
report("nested brackets", { repeated("[")($0) + Array("a".utf8) + repeated("]")($0) }, 50_000)
report("nested emphasis", { repeated("*a ")($0) + repeated("a*")($0) }, 50_000)
report("open strikethrough", repeated("~~a "), 50_000)
report("nested strikethrough", { repeated("~~a ")($0) + repeated("a~~ ")($0) }, 50_000)
report(
    "wide tables",
    { count in
        repeated("|a")(1_000) + Array("|\n".utf8) + repeated("|-")(1_000)
            + repeated("|\n|a|b|c|d|e|f|g|h|i|j|k|l|m|n|o|p|q|r|s|t|u|v|w|x|y|z")(count)
    }, 1_000)
report(
    "short rows of a wide table",
    { count in
        repeated("|a")(1_000) + Array("|\n".utf8) + repeated("|-")(1_000) + repeated("\n|a")(count)
    }, 20_000)
report(
    "many columns",
    { count in
        repeated("|a")(count) + Array("|\n".utf8) + repeated("|-")(count) + repeated("\n|a|b")(9)
    }, 20_000)
report(
    "footnotes that refer to each other",
    { count in
        var text = "[^0]\n\n"
        for index in 0..<count { text += "[^\(index)]: see [^\(index + 1)] and [^0]\n\n" }
        return Array(text.utf8)
    }, 10_000)
report("expressions", repeated("{{ a.b | c }} and {{ \"x\" }} "), 50_000)
report("open braces", repeated("{{ a "), 50_000)
report("citations", repeated("text [@a; @b] "), 50_000)
report("bare links", repeated("(https://example.com/a?b=c&d) www.a.de a@b.de "), 20_000)
report("closing brackets of addresses", { Array("http://a.b/".utf8) + repeated(")")($0) }, 200_000)
report("headings of the same name", repeated("# a\n\n"), 50_000)
report("one line", repeated("word 12,000 字 "), 700_000)
report(
    "definitions",
    { count in
        var text = "| [0] |\n|---|\n"
        for index in 0..<count { text += "| [\(index)] |\n" }
        text += "\n"
        for index in 0..<count { text += "[\(index)]: /u\n" }
        return Array(text.utf8)
    }, 20_000)
