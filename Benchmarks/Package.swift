// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "briefing", path: "..")
    ],
    targets: [
        // A million records: the growth of time and memory with their number.
        .executableTarget(
            name: "ledger-benchmark",
            dependencies: [.product(name: "Deliveries", package: "briefing")]
        ),
        // Markdown from standard input to standard output, to be judged by the specifications.
        .executableTarget(
            name: "markdown-render", dependencies: [.product(name: "Markdown", package: "briefing")]
        ),
        // How long rendering takes, beside cmark alone, and how it grows with its input.
        .executableTarget(
            name: "markdown-benchmark",
            dependencies: [.product(name: "Markdown", package: "briefing")]),
        // Charts per second, beside Vega-Lite on the same data by compare-charts.py.
        .executableTarget(
            name: "chart-benchmark", dependencies: [.product(name: "Charts", package: "briefing")]),
    ]
)
