import Diagnostics
import Mustache
import Templates
import Testing

@Suite("A set of templates")
struct TemplateSetTests {
    private static let entry = Shape.object([
        .init("title", .text, "Its title."), .init("note", .optional(.text), "A remark."),
    ])
    private static let page = Shape.object([
        .init("title", .text, "The page's title."),
        .init("body", .markup, "The page's text."),
        .init("isDraft", .flag, "Whether it is a draft."),
        .init("entries", .list(entry), "What it lists."),
        .init("names", .list(.text), "Names."),
        .init("next", .optional(entry), "The next one."),
        .init("site", .object([.init("title", .text, "The site's title.")]), "The site."),
    ])
    private static let value: TemplateValue = [
        "title": "R&D", "body": .markup("<p>x</p>"), "isDraft": false,
        "entries": [["title": "One", "note": .absent], ["title": "T<o", "note": "n"]],
        "names": ["a", "b"], "next": .absent, "site": ["title": "Site"],
    ]

    private func source(_ name: String, _ text: String) -> TemplateSet.Source {
        TemplateSet.Source(name: name, file: "\(name).mustache", bytes: Array(text.utf8))
    }

    private func problems(_ text: String, partials: [String: String] = [:]) -> [String] {
        var diagnostics = Diagnostics()
        let sources = [source("page", text)] + partials.map { source($0.key, $0.value) }
        _ = TemplateSet(sources, shapes: ["page": Self.page], &diagnostics)
        return diagnostics.sorted.map { "\($0.location) \($0.code.rawValue)" }
    }

    @Test("prints what it knows in every section without being given it, and escapes it")
    func known() {
        var diagnostics = Diagnostics()
        let shape = Shape.object([
            .init("words", .object([.init("a", .text, "A word.")]), "Words."),
            .init("entries", .list(Self.entry), "What it lists."),
        ])
        let set = TemplateSet(
            [
                source("page", "{{words.a}}{{#entries}}{{words.a}}{{title}}{{> part}}{{/entries}}"),
                source("part", "{{^note}}{{words.a}}{{/note}}"),
            ], shapes: ["page": shape], &diagnostics
        ).knowing(["words": ["a": "R&D "]])
        #expect(diagnostics.all.isEmpty)
        let value: TemplateValue = ["entries": [["title": "One", "note": .absent]]]
        let printed = String(decoding: set.render("page", value), as: UTF8.self)
        #expect(printed == "R&amp;D R&amp;D OneR&amp;D ")
        #expect(String(decoding: set.filled.render("page", value), as: UTF8.self) == printed)
    }

    @Test("prints the same when what it knows is filled in ahead")
    func filled() {
        var diagnostics = Diagnostics()
        let link = Shape.object([.init("title", .text, "Its title.")])
        let shape = Shape.object([
            .init("menu", .list(link), "Links."), .init("names", .list(.text), "Names."),
        ])
        let set = TemplateSet(
            [
                source("page", "{{#menu}}<{{title}}>{{/menu}}\n  {{> part}}\n{{^menu}}x{{/menu}}"),
                source("part", "{{#names}}\n{{.}}{{#menu}}{{.title}}{{/menu}}\n{{/names}}\n"),
            ], shapes: ["page": shape], &diagnostics
        ).knowing(["menu": [["title": "A"], ["title": "B"]]])
        #expect(diagnostics.all.isEmpty)
        let printed = set.render("page", ["names": ["1", "2"]])
        #expect(String(decoding: printed, as: UTF8.self) == "<A><B>\n  1AB\n  2AB\n")
        #expect(set.filled.render("page", ["names": ["1", "2"]]) == printed)
    }

    @Test("prints nothing when it has an error, which might not come to an end")
    func broken() {
        var diagnostics = Diagnostics()
        let set = TemplateSet(
            [source("page", "{{> a}}"), source("a", "{{> a}}")], shapes: ["page": Self.page],
            &diagnostics)
        #expect(diagnostics.all.map(\.code) == ["recursive-partial"])
        #expect(set.knowing(["title": "One"]).filled.render("page", Self.value).isEmpty)
    }

    @Test("puts out markup that stands as bytes as it is, where there is any")
    func printed() {
        var diagnostics = Diagnostics()
        let set = TemplateSet(
            [source("page", "{{#body}}<main>{{{body}}}</main>{{/body}}")],
            shapes: ["page": Self.page], &diagnostics)
        #expect(diagnostics.all.isEmpty)
        let main = set.render("page", ["body": .printed([0x26, 0xFF])])
        #expect(main == Array("<main>&".utf8) + [0xFF] + Array("</main>".utf8))
        #expect(set.render("page", ["body": .printed([])]).isEmpty)
    }

    @Test(
        "prints what a template is filled with",
        arguments: [
            ("{{title}}|{{{body}}}|{{&body}}", "R&amp;D|<p>x</p>|<p>x</p>"),
            ("{{#entries}}{{title}}{{#note}} ({{.}}){{/note}};{{/entries}}", "One;T&lt;o (n);"),
            ("{{#names}}{{.}}{{/names}}", "ab"),
            ("{{#next}}{{title}}{{/next}}{{^next}}none{{/next}}", "none"),
            ("{{#isDraft}}draft{{/isDraft}}{{^isDraft}}done{{/isDraft}}", "done"),
            ("{{#entries}}{{site.title}} {{/entries}}{{site.title}}", "Site Site Site"),
            ("{{#entries}}{{.title}},{{/entries}}", "One,T&lt;o,"),
            ("a{{! a remark }}b{{=<% %>=}}<%title%>", "abR&amp;D"),
            ("{{#isDraft}}\nx\n{{/isDraft}}\ny\n", "y\n"),
            ("{{#isDraft}}x{{/isDraft}}y{{^next}}z{{/next}}w", "yzw"),
            ("  {{> part}}\nend", "  one\n  R&amp;D\nend"),
            ("  {{> outer}}\nend", "  a\n   one\n   R&amp;D\n  b\nend"),
        ])
    func printing(text: String, expected: String) {
        var diagnostics = Diagnostics()
        let set = TemplateSet(
            [
                source("page", text), source("part", "one\n{{title}}\n"),
                source("outer", "a\n {{> part}}\nb\n"),
            ], shapes: ["page": Self.page], &diagnostics)
        #expect(diagnostics.all.isEmpty)
        #expect(String(decoding: set.render("page", Self.value), as: UTF8.self) == expected)
    }

    @Test(
        "reports at its tag what Mustache would print as nothing",
        arguments: [
            ("x\n  {{titel}}", "page.mustache:2:3 unknown-template-name"),
            ("{{#entries}}万{{tilte}}{{/entries}}", "page.mustache:1:14 unknown-template-name"),
            ("{{#entries}}{{body}}{{/entries}}", "page.mustache:1:13 outer-template-name"),
            ("{{site.titel}}", "page.mustache:1:1 unknown-template-name"),
            ("{{#entries}}{{.site}}{{/entries}}", "page.mustache:1:13 unknown-template-name"),
            ("{{> nowhere}}", "page.mustache:1:1 unknown-partial"),
            ("{{body}}", "page.mustache:1:1 template-escaping"),
            ("{{{title}}}", "page.mustache:1:1 template-escaping"),
            ("{{&title}}", "page.mustache:1:1 template-escaping"),
            ("{{isDraft}}", "page.mustache:1:1 unprintable-value"),
            ("{{entries}}", "page.mustache:1:1 unprintable-value"),
            ("{{#title}}", "page.mustache:1:1 template-syntax"),
            ("{{#title}}{{/titel}}", "page.mustache:1:1 template-syntax"),
            ("{{/title}}", "page.mustache:1:1 template-syntax"),
            ("a {{title", "page.mustache:1:3 template-syntax"),
            ("{{}}", "page.mustache:1:1 template-syntax"),
            ("{{upper(title)}}", "page.mustache:1:1 template-syntax"),
            ("{{<page}}{{/page}}", "page.mustache:1:1 template-syntax"),
            ("{{% CONTENT_TYPE: TEXT}}{{title}}", "page.mustache:1:1 template-syntax"),
            ("{{=<%=}}", "page.mustache:1:1 template-syntax"),
        ])
    func mistakes(text: String, expected: String) {
        #expect(problems(text).first == expected)
    }

    @Test("tells a wrong close at its place, with the place of what it should close")
    func wrongClose() {
        var diagnostics = Diagnostics()
        _ = TemplateSet(
            [source("page", "{{#title}}{{/isDraft}}{{/title}}")], shapes: ["page": Self.page],
            &diagnostics)
        #expect(diagnostics.all.map(\.location.column) == [11])
        #expect(diagnostics.all.first?.notes.first?.location?.column == 1)
    }

    @Test("checks a partial where it is used, and points into the partial")
    func partial() {
        let found = problems(
            "{{> head}}{{#entries}}{{> head}}{{/entries}}", partials: ["head": "{{body}}"])
        #expect(
            found == [
                "head.mustache:1:1 outer-template-name", "head.mustache:1:1 template-escaping",
            ])
    }

    @Test("refuses partials that hold themselves")
    func recursion() {
        let found = problems("{{> a}}", partials: ["a": "{{> b}}", "b": "{{> a}}"])
        #expect(found == ["b.mustache:1:1 recursive-partial"])
    }

    @Test("names the nearest name or partial")
    func suggestions() {
        var diagnostics = Diagnostics()
        _ = TemplateSet(
            [source("page", "{{titel}}{{> prat}}"), source("part", "")],
            shapes: ["page": Self.page], &diagnostics)
        let found = diagnostics.all.map(\.suggestion)
        #expect(found == ["did you mean 'title'?", "did you mean 'part'?"])
    }

    @Test("misses a template that a shape is given for")
    func missing() {
        var diagnostics = Diagnostics()
        _ = TemplateSet([], shapes: ["home": .object([])], &diagnostics)
        #expect(diagnostics.all.map(\.code) == ["missing-template"])
    }

    @Test("reports sections that stand too deep, and does not fall into them")
    func depth() {
        let text =
            String(repeating: "{{#title}}", count: 50_000)
            + String(repeating: "{{/title}}", count: 50_000)
        #expect(problems(text).first?.hasSuffix("template-depth") == true)
    }

    /// White space aside: swift-mustache drops some at the ends of lines and of templates that the
    /// specification keeps.
    @Test("prints what swift-mustache prints", arguments: 0..<30)
    func agreement(seed: UInt64) throws {
        let parts = [
            "a", "\n", " ", "<b>", "{{title}}", "{{{body}}}", "{{! x }}", "\n{{! x }}\n",
            "{{#entries}}", "{{/entries}}", "\n  {{#names}}\n", "{{.}}", "\n  {{/names}}\n",
            "{{^next}}", "{{/next}}", "{{#isDraft}}", "{{/isDraft}}", "{{site.title}}", "万",
            "\n {{> part}}\n", "{{> part}}", "{{#next}}", "{{^isDraft}}", "\r\n",
        ]
        guard case .object(let values) = Self.value else { return }
        let own = TemplateValue.object(.init(values.filter { $0.name != "site" }))
        var random = SplitMix(seed: seed)
        var compared = 0
        for _ in 0..<400 {
            let count = Int.random(in: 1...8, using: &random)
            let text = (0..<count).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
            var diagnostics = Diagnostics()
            let part = "p {{site.title}}\nq\n"
            let set = TemplateSet(
                [source("page", text), source("part", part)], shapes: ["page": Self.page],
                &diagnostics)
            guard diagnostics.isEmpty else { continue }
            var library = MustacheLibrary()
            try library.register(text, named: "page")
            try library.register(part, named: "part")
            let expected = library.render(MustacheValue(value: Self.value), withTemplate: "page")
            let printed = String(decoding: set.render("page", Self.value), as: UTF8.self)
            #expect(
                printed.filter { !$0.isWhitespace } == expected?.filter { !$0.isWhitespace },
                "seed \(seed): \(text.debugDescription)")
            let filled = set.knowing(["site": ["title": "Site"]]).filled
            #expect(
                String(decoding: filled.render("page", own), as: UTF8.self) == printed,
                "seed \(seed): \(text.debugDescription)")
            compared += 1
        }
        #expect(compared > 20)
    }

    @Test("survives any bytes", arguments: 0..<20)
    func anyBytes(seed: UInt64) {
        var random = SplitMix(seed: seed)
        let alphabet = Array("{{}}#^/>!=&.<$% \n\r\taté".utf8) + [0xFF, 0]
        for _ in 0..<200 {
            let length = Int.random(in: 0...40, using: &random)
            let bytes = (0..<length).map { _ in alphabet.randomElement(using: &random) ?? 0 }
            var diagnostics = Diagnostics()
            let set = TemplateSet(
                [TemplateSet.Source(name: "page", file: "f", bytes: bytes)],
                shapes: ["page": Self.page], &diagnostics)
            #expect(set.render("page", Self.value).count <= bytes.count * 100)
        }
    }
}
