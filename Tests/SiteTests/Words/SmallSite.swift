import Content
import Diagnostics

@testable import Site

/// A site as a literal: a maker that states floors, quarters and targets, and another one.
struct SmallSite {
    /// The files, by path below `content/`.
    var files: [String: String] = [
        "site.yaml": """
        title: Small site
        baseURL: https://small.example/
        asOf: 2026-02-01
        companies:
          - {slug: maker, name: Maker, peerGroup: makers}
          - {slug: other, name: Other, peerGroup: makers}
        bases:
          - {slug: company, label: Company, default: true}
          - {slug: industry, label: Industry}
        """,
        "data/deliveries.csv": """
        company,model,period,units,precision,basis,published,source,note
        maker,,2024,136854,exact,company,2025-03-18,a,
        maker,,2025-01,20000,at_least,company,2025-02-01,a,
        maker,,2025-02,20000,at_least,company,2025-03-01,a,
        maker,,2025-Q1,75869,exact,company,2025-05-27,a,
        maker,,2025-Q2,81302,exact,company,2025-08-19,a,
        maker,,2025-Q3,108796,exact,company,2025-11-18,b,
        maker,,2025,410000,at_least,company,2026-01-03,b,
        other,,2025-Q1,50000,exact,company,2025-04-10,b,
        other,,2025-Q2,60000,about,company,2025-07-10,b,
        """,
        "data/targets.csv": """
        company,period,units,units_high,action,announced,announced_by,source,note
        maker,2025,300000,,set,2025-01-03,Chief,a,
        maker,2025,350000,,raised,2025-03-18,Chief,b,
        """,
        "data/sources.csv": """
        key,title,publisher,url,published,accessed
        a,First report,Press,https://a.example/,2025-03-18,2025-03-20
        b,Second report,Agency,https://b.example/,2025-03-18,2025-03-20
        """,
    ]

    /// The site without problems, with some files more.
    init(_ more: [String: String] = [:]) { files.merge(more) { $1 } }

    /// The site planned, and the problems of planning it.
    func planned() async throws -> (site: PreparedSite, diagnostics: Diagnostics) {
        var tree = FileTree()
        for (path, text) in files { tree["content/" + path] = Array(text.utf8) }
        var diagnostics = Diagnostics()
        let site = try await PreparedSite(
            SourceFiles(tree: tree), BuildOptions(jobs: 1), &diagnostics)
        return (site, diagnostics)
    }

    /// The site planned, and all problems of checking it.
    func prepared() async throws -> (site: PreparedSite, diagnostics: Diagnostics) {
        var report = BuildReport()
        let (site, diagnostics) = try await planned()
        report.diagnostics = diagnostics
        try await site.check(jobs: 1, into: &report)
        return (site, report.diagnostics)
    }

    /// The problems of checking the site, by place.
    var problems: [Diagnostic] {
        get async throws { try await prepared().diagnostics.sorted }
    }
}

extension PreparedSite {
    /// All that drawing each page writes, by the page's address and the file's path.
    var drawn: [String: [String: String]] {
        get throws {
            var pages: [String: [String: String]] = [:]
            let drawer = drawer(of: plan.pages)
            for page in plan.pages {
                for file in try files(of: page, drawer) {
                    pages[page.path.address, default: [:]][file.path] =
                        String(decoding: file.bytes, as: UTF8.self)
                }
            }
            return pages
        }
    }

    /// The document of a page; empty when there is no such page.
    func html(_ address: String) throws -> String {
        let page = plan.pages.first { $0.path.address == address }
        return try page.map {
            String(decoding: try files(of: $0, drawer(of: [$0]))[0].bytes, as: UTF8.self)
        } ?? ""
    }

    private func files(of page: PlannedPage, _ drawer: PageDrawer) throws -> [SitePlan.File] {
        var ignored = Diagnostics()
        return drawer.draw(try page.composed(plan.composer), &ignored).files
    }

    /// The bytes of a file that is no page.
    func file(_ path: String) throws -> String {
        for planned in plan.files {
            guard let place = planned.names.firstIndex(where: { $0.path == path }) else {
                continue
            }
            return String(decoding: try planned.made()[place], as: UTF8.self)
        }
        return ""
    }
}

extension PlannedFiles {
    /// The bytes of the files, made now.
    func made() throws -> [[UInt8]] {
        switch making {
        case .whole(let make): return make()
        case .copy(let from): return [try Disk.read(from)]
        case .inParts(let make):
            let site = try TemporarySite([:])
            var file = StagedFile(try Disk.Folder(site.path).newFile("part"))
            try make(&file)
            _ = try file.finish()
            return [try Disk.read(site.path + "/part")]
        }
    }
}
