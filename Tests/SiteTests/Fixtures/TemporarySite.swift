import Foundation
import Site

/// A site in a folder of its own, for one test.
struct TemporarySite: ~Copyable {
    /// The folder of the site.
    let path: String

    /// Writes the files of a site: their paths and texts.
    init(_ files: [String: String] = TemporarySite.small) throws {
        path =
            FileManager.default.temporaryDirectory
            .appendingPathComponent("briefing-test-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for (file, text) in files { try write(text, to: file) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// A page of each sort that has one, a table, and nothing to report.
    static let small = [
        "content/site.yaml": """
        title: Test
        baseURL: https://example.org/
        companies:
          - slug: acme
            name: Acme

        """,
        "content/about.md": page("About", "First words, and [more](posts/one.md#more)."),
        "content/posts/2025-01-02-dated.md": page("One", "## More\n\nText.", "tags: [a, b]\n"),
        "content/posts/one.md": page("Plain", "## More\n\nNo day.", "tags: [a]\n"),
        "content/announcements/2025-02-01-first.md":
            page("{{ acme.2024.units }} cars", "That is {{ acme.2024.units }}."),
        "content/data/deliveries.csv":
            "company,period,units,precision,published\nacme,2024,100,exact,2025-01-15\n",
        "content/static/robot.txt": "A file as it is.\n",
    ]

    /// The text of a page with its title.
    static func page(_ title: String, _ body: String, _ more: String = "") -> String {
        "---\ntitle: \"\(title)\"\n\(more)---\n\n\(body)\n"
    }

    /// Writes a file of the site.
    func write(_ text: String, to file: String) throws {
        let url = URL(fileURLWithPath: path + "/" + file)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    /// Removes a file of the site.
    func remove(_ file: String) throws {
        try FileManager.default.removeItem(atPath: path + "/" + file)
    }

    /// Builds the site into a folder beside its content.
    func build(
        into folder: String = "public", jobs: Int = 2, isClean: Bool = false,
        force: Bool = false, program: String? = nil
    ) async throws -> BuildReport {
        var options = BuildOptions(source: path, destination: folder, jobs: jobs)
        options.clean = isClean
        options.force = force
        options.program = program
        return try await SiteBuilder.build(options)
    }

    /// The paths of the folders in a folder.
    func folders(of folder: String = "public") -> [String] {
        let paths = FileManager.default.subpaths(atPath: path + "/" + folder) ?? []
        let files = files(of: folder)
        return paths.filter { files[$0] == nil }.sorted()
    }

    /// The files of a folder by path.
    func files(of folder: String = "public") -> [String: Data] {
        let root = path + "/" + folder
        var files: [String: Data] = [:]
        for file in FileManager.default.subpaths(atPath: root) ?? [] {
            files[file] = FileManager.default.contents(atPath: root + "/" + file)
        }
        return files
    }
}

/// The repository's own site, found from this file.
let ownSite = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
