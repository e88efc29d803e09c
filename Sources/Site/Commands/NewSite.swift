/// A small site to begin with: settings, a few records, one announcement.
public enum NewSite {
    /// Writes the site into a folder that is empty or not there yet, and returns its files.
    ///
    /// - Throws: when the folder holds anything, or the disk refuses.
    public static func write(into folder: String) throws(DiskError) -> [String] {
        if Disk.status(of: folder) != nil {
            guard try Disk.names(in: folder).isEmpty else {
                throw DiskError("write", folder, reason: "The folder is not empty")
            }
        }
        for (file, text) in files {
            let path = folder + "/content/" + file
            if let parent = Disk.parent(of: path) { try Disk.makeFolder(parent) }
            try Disk.write(Array(text.utf8), to: path)
        }
        return files.map { folder + "/content/" + $0.0 }
    }

    private static let files: [(String, String)] = [
        ("site.yaml", settings), ("data/deliveries.csv", deliveries),
        ("data/targets.csv", targets), ("data/sources.csv", sources),
        ("announcements/2025-07-01-first-half.md", announcement),
    ]

    private static let settings = """
        title: My briefing
        description: What was promised, what was delivered, and what was known when.
        # The address of the published site, for feeds and the sitemap.
        baseURL: https://example.org/
        language: en
        companies:
          - slug: example
            name: Example
        bases:
          - slug: company
            label: "Company: deliveries as the company states them"
            default: true

        """

    private static let deliveries = """
        company,model,period,units,precision,basis,published,source,note
        example,,2024,1000,exact,company,2025-01-15,example-2024,
        example,,2025-Q1,300,exact,company,2025-04-15,example-2025-q1,
        example,,2025-04,100,at_least,company,2025-05-02,example-months,over 100 as published
        example,,2025-05,110,at_least,company,2025-06-02,example-months,
        example,,2025-06,120,at_least,company,2025-07-01,example-months,

        """

    private static let targets = """
        company,period,units,units_high,action,announced,announced_by,source,note
        example,2025,1200,,set,2025-01-15,Annual results,example-2024,
        example,2025,1400,,raised,2025-04-15,First-quarter results,example-2025-q1,

        """

    private static let sources = """
        key,title,publisher,url,published,accessed
        example-2024,Annual results,Example,https://example.org/2024,2025-01-15,2025-07-01
        example-2025-q1,First-quarter results,Example,https://example.org/2025-q1,2025-04-15,2025-07-01
        example-months,Monthly deliveries,Example,https://example.org/months,,2025-07-01

        """

    private static let announcement = """
        ---
        title: "Example has delivered {{ example.2025.to_date }} in the first half"
        description: "That is {{ example.2025.attainment }} of the target of {{ example.2025.target }}."
        company: example
        sources: [example-months]
        keyPoints:
          - "{{ example.2025.required_rate }} a month are needed in the second half."
        ---

        The first quarter brought {{ example.2025-Q1.units }} exactly; for the months since there are
        floors only [@example-months]. A sum of floors is a floor, so the half comes to
        {{ example.2025-H1.units }}.

        ```chart
        type: cumulative
        period: 2025
        title: "Half a year brought {{ example.2025.attainment | pct0 }} of the target"
        ```

        """
}
