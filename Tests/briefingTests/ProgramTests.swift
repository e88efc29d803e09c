import Foundation
import Testing

@Suite("The program") struct ProgramTests {
    /// The files under a folder by path.
    private static func files(_ folder: String) -> [String: Data] {
        var files: [String: Data] = [:]
        for file in FileManager.default.subpaths(atPath: folder) ?? [] {
            files[file] = FileManager.default.contents(atPath: folder + "/" + file)
        }
        return files
    }

    @Test("A new site builds, its measures are told, and a new page is begun")
    func newSite() throws {
        let folder = try TemporaryFolder()
        #expect(try Program.run(["init", "site"], in: folder.path).status == 0)
        let site = folder.path + "/site"
        let build = try Program.run(["build", "--format", "json"], in: site)
        #expect(build.status == 0, "\(build.errors)")
        #expect(build.compactOutput.contains("\"diagnostics\":[]"), "\(build.output)")
        #expect(FileManager.default.fileExists(atPath: site + "/public/index.html"))

        let metrics = try Program.run(
            ["metrics", "example.2025.target*", "--format", "json"], in: site)
        #expect(metrics.status == 0)
        #expect(metrics.compactOutput.contains("\"key\":\"example.2025.target\""))
        #expect(metrics.compactOutput.contains("\"value\":1400"))
        let explained = try Program.run(["explain", "example.2025.attainment"], in: site)
        #expect(explained.status == 0)
        #expect(explained.output.contains("content/data/deliveries.csv"))
        let changes = try Program.run(["changes", "--since", "2025-04-01"], in: site)
        #expect(changes.status == 0)
        #expect(changes.output.contains("2025-04-15"))

        try "type: cumulative\ncompany: example\nperiod: 2025\ntitle: Half\n".write(
            toFile: site + "/chart.yaml", atomically: true, encoding: .utf8)
        let chart = try Program.run(["chart", "chart.yaml"], in: site)
        #expect(chart.status == 0, "\(chart.errors)")
        #expect(chart.output.hasPrefix("<svg"))

        let page = try Program.run(["new", "company", "other"], in: site)
        #expect(page.status == 0, "\(page.errors)")
        #expect(FileManager.default.fileExists(atPath: site + "/content/companies/other.md"))
        #expect(try Program.run(["new", "company", "other"], in: site).status == 2)
        #expect(try Program.run(["init", "."], in: site).status == 2)
    }

    @Test("Markdown becomes a fragment")
    func render() throws {
        let folder = try TemporaryFolder(["a.md": "*One* `two`\n"])
        let run = try Program.run(["render", "a.md"], in: folder.path)
        #expect(run.status == 0)
        #expect(run.output == "<p><em>One</em> <code>two</code></p>\n")
    }

    private static let statuses: [([String], Int32)] = [
        (["build", "--jobs", "0"], 64), (["build", "--nothing"], 64), (["nothing"], 64),
        (["metrics", "--as-of", "soon"], 64), (["build", "-s", "nowhere"], 2),
        (["check"], 2), (["render", "nowhere.md"], 2), (["--help"], 0), (["--version"], 0),
    ]

    @Test("Wrong arguments end with 64, what cannot be read with 2", arguments: statuses)
    func exitStatus(_ arguments: [String], _ status: Int32) throws {
        let folder = try TemporaryFolder()
        #expect(try Program.run(arguments, in: folder.path).status == status)
    }

    @Test("Nine mistakes in nine files are all told with their places; the old output stays")
    func nineMistakes() throws {
        let site = "title: Site\nbaseURL: https://example.org/\ncompanies:\n  - slug: acme\n"
        let folder = try TemporaryFolder([
            "content/site.yaml": site, "content/about.md": "---\ntitle: About\n---\n\nWords.\n",
        ])
        #expect(try Program.run(["build"], in: folder.path).status == 0)
        let old = Self.files(folder.path + "/public")
        let mistakes = [
            ("content/site.yaml", site + "colour: red\n", "5:1"),
            ("content/data/deliveries.csv", "company,period,units\nacme,2025,many\n", "2:11"),
            ("content/data/targets.csv", "company,period,units,action\nacme,2025,1,up\n", "2:13"),
            ("content/data/sources.csv", "key,title,url\na,A,b\n", "2:5"),
            ("content/about.md", "---\ntitel: About\n---\n", "2:1"),
            ("content/a.md", "---\ntitle: A\n---\n\n[A](nowhere.md)\n", "5:1"),
            ("content/b.md", "---\ntitle: B\n---\n\n{{ acme.2025 }}\n", "5:4"),
            ("content/c.md", "---\ntitle: C\n---\n\nText [@nobody].\n", "5:7"),
            ("templates/page.mustache", "{{nothing}}\n", "1:1"),
        ]
        for (file, text, _) in mistakes { try folder.write(text, to: file) }
        let run = try Program.run(["build", "--format", "line"], in: folder.path)
        #expect(run.status == 1)
        for (file, _, place) in mistakes {
            #expect(run.errors.contains("\(file):\(place): error: "), "\(file): \(run.errors)")
        }
        #expect(Self.files(folder.path + "/public") == old)
    }

    @Test("The bytes do not depend on width, time zone, language or folder")
    func reproducible() throws {
        let folder = try TemporaryFolder()
        #expect(try Program.run(["init", "one"], in: folder.path).status == 0)
        #expect(try Program.run(["init", "deeper/two"], in: folder.path).status == 0)
        let first = try Program.run(
            ["build", "--jobs", "1"], in: folder.path + "/one",
            environment: ["TZ": "Pacific/Kiritimati", "LANG": "C"])
        let second = try Program.run(
            ["build", "-s", "deeper/two", "--jobs", "5"], in: folder.path,
            environment: [
                "TZ": "America/Los_Angeles", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8",
            ])
        #expect([first.status, second.status] == [0, 0])
        let (one, two) = (
            Self.files(folder.path + "/one/public"), Self.files(folder.path + "/deeper/two/public")
        )
        #expect(one.count > 20)
        #expect(one == two)
    }

    @Test("A folder that cannot be written ends with 2 and says so; nothing is lost")
    func unwritable() throws {
        let folder = try TemporaryFolder()
        #expect(try Program.run(["init", "site"], in: folder.path).status == 0)
        let run = try Program.run(
            ["build", "-s", "site", "-d", "/proc/briefing/public"], in: folder.path)
        #expect(run.status == 2)
        #expect(run.errors.contains("/proc/"))
        try folder.write("Mine.\n", to: "site/public/mine.txt")
        #expect(try Program.run(["build", "-s", "site"], in: folder.path).status == 2)
        #expect(Self.files(folder.path + "/site/public").count == 1)
    }

    @Test("Of two builds at once, one says so or both are done one after the other")
    func twoAtOnce() throws {
        let folder = try TemporaryFolder()
        #expect(try Program.run(["init", "site"], in: folder.path).status == 0)
        var running: [Process] = []
        for _ in 1...4 {
            let process = Process()
            process.executableURL = Program.url
            process.arguments = ["build", "-q", "--clean", "-s", folder.path + "/site"]
            process.standardError = FileHandle.nullDevice
            try process.run()
            running.append(process)
        }
        for process in running { process.waitUntilExit() }
        let statuses = running.map(\.terminationStatus)
        #expect(statuses.contains(0))
        #expect(statuses.allSatisfy { $0 == 0 || $0 == 2 })
        #expect(try Program.run(["build", "-s", "site"], in: folder.path).status == 0)
    }
}
