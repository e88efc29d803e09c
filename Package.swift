// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "briefing",
    platforms: [.macOS(.v15)],
    products: [
        .executable(name: "briefing", targets: ["briefing"]),
        .library(name: "Charts", targets: ["Charts"]),
        .library(name: "Deliveries", targets: ["Deliveries"]),
        .library(name: "Markdown", targets: ["Markdown"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        // Ground floor: values that import nothing from above, not even Foundation.

        // Where a problem is, what it is, how to put it right.
        .target(name: "Diagnostics"),
        // One rounding rule, and how a number, share or unit prints in each language.
        .target(name: "Numbers"),
        // Civil dates and periods, and their names in each language.
        .target(name: "Dates", dependencies: ["Numbers"]),
        // Escaping and writing HTML, SVG and XML into bytes, in one place.
        .target(name: "Markup"),
        // The system's libcmark as a module.
        .systemLibrary(
            name: "CCmark",
            pkgConfig: "libcmark",
            providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]
        ),

        // First floor: each turns one thing into another and knows nothing of its neighbours.

        // CommonMark through cmark: parse, rewrite the tree in place, let cmark render.
        .target(name: "Markdown", dependencies: ["Diagnostics", "Markup", "CCmark"]),
        // Numbers to pictures: channels, scales, axes, marks, SVG.
        .target(
            name: "Charts", dependencies: ["Dates", "Numbers", "Markup"],
            // Writes the tables of fonts beside it.
            exclude: ["Text/generate-advances.py"],
            // Rounding calls libm, which only Foundation would link otherwise.
            linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
        // What was delivered and promised, when it was known, and every measure of it.
        .target(name: "Deliveries", dependencies: ["Dates", "Numbers", "Diagnostics"]),
        // Files to facts and pages as written: front matter, settings, tables with places.
        .target(
            name: "Content",
            dependencies: [
                "Diagnostics", "Dates", "Numbers", "Deliveries",
                .product(name: "Yams", package: "Yams"),
            ]
        ),
        // Values and Mustache text to pages, strictly.
        .target(
            name: "Templates",
            dependencies: [
                "Diagnostics", "Markup",
                .product(name: "Mustache", package: "swift-mustache"),
            ]
        ),

        // Second floor: which pages there are, and building them.
        .target(
            name: "Site",
            dependencies: [
                "Diagnostics", "Dates", "Numbers", "Markup", "Markdown", "Charts", "Deliveries",
                "Content", "Templates",
            ],
            // The default templates travel within the program: a link to `templates/`.
            resources: [.embedInCode("DefaultTemplates")]
        ),

        // Roof: the command line.
        .executableTarget(
            name: "briefing",
            dependencies: [
                "Site", "Diagnostics",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ],
            // What `serve` adds to a page in the browser.
            resources: [.embedInCode("Serve/reload.js"), .embedInCode("Serve/reload.css")]
        ),

        // Tests mirror the sources; ArchitectureTests read the sources themselves.
        // Random numbers that a seed repeats, for every property test.
        .target(name: "Seeded", path: "Tests/Seeded"),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics", "Seeded"]),
        .testTarget(name: "NumbersTests", dependencies: ["Numbers", "Seeded"]),
        .testTarget(name: "DatesTests", dependencies: ["Dates", "Seeded"]),
        .testTarget(name: "MarkupTests", dependencies: ["Markup", "Seeded"]),
        .testTarget(name: "MarkdownTests", dependencies: ["Markdown", "Seeded"]),
        .testTarget(
            name: "ChartsTests", dependencies: ["Charts"],
            exclude: ["Snapshots", "Text/widths.csv"]),
        .testTarget(name: "DeliveriesTests", dependencies: ["Deliveries"]),
        .testTarget(name: "ContentTests", dependencies: ["Content"]),
        .testTarget(
            name: "TemplatesTests",
            dependencies: ["Templates", .product(name: "Mustache", package: "swift-mustache")]
        ),
        .testTarget(
            name: "SiteTests", dependencies: ["Site", "Seeded"], exclude: ["Body/Corpus", "Broken"]
        ),
        .testTarget(
            name: "briefingTests",
            dependencies: [
                "briefing", "Site", .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ]
        ),
        .testTarget(name: "ArchitectureTests"),
    ]
)

for target in package.targets where target.type != .system {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("InferIsolatedConformances"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        .treatAllWarnings(as: .error),
    ]
}
