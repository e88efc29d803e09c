import Testing

/// What each target may import: SwiftPM itself lets a target import what it never declared.
private let allowedImports: [String: Set<String>] = [
    "Diagnostics": [],
    "Numbers": [],
    "Dates": ["Numbers"],
    "Markup": [],
    "Markdown": ["Diagnostics", "Markup", "CCmark"],
    "Charts": ["Dates", "Numbers", "Markup"],
    "Deliveries": ["Dates", "Numbers", "Diagnostics"],
    "Content": ["Diagnostics", "Dates", "Numbers", "Deliveries", "Yams"],
    "Templates": ["Diagnostics", "Markup", "Mustache"],
    "Site": [
        "Diagnostics", "Dates", "Numbers", "Markup", "Markdown", "Charts", "Deliveries", "Content",
        "Templates",
    ],
    "briefing": ["Site", "Diagnostics", "ArgumentParser", "FlyingFox", "FlyingSocks"],
]

/// Targets that talk to the system: only these may import the system's own modules.
private let systemImports: [String: Set<String>] = [
    "Site": ["Glibc", "Darwin", "Foundation", "FoundationEssentials"],
    "briefing": [
        "Glibc", "Darwin", "Dispatch", "Foundation", "FoundationEssentials",
        "FoundationNetworking",
    ],
]

@Suite("Imports") struct ImportTests {
    @Test("A file imports only what its target may import", arguments: swiftFiles(under: "Sources"))
    func imports(_ file: SourceFile) throws {
        let allowed = try #require(allowedImports[file.target], "\(file.target) is not in the plan")
        let system = systemImports[file.target] ?? []
        for name in file.imports {
            #expect(allowed.contains(name) || system.contains(name), "\(file.path) imports \(name)")
        }
    }

    @Test(
        "An outside library is imported by exactly one target",
        arguments: ["CCmark", "Mustache", "Yams", "ArgumentParser", "FlyingFox", "FlyingSocks"])
    func oneDoor(_ library: String) {
        let importers = Set(
            swiftFiles(under: "Sources").filter { $0.imports.contains(library) }.map(\.target))
        #expect(importers.count == 1)
    }
}
