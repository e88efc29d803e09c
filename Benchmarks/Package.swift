// swift-tools-version: 6.2

import PackageDescription

let package = Package(
    name: "benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "briefing", path: "..")],
    targets: [
        // A million records: the growth of time and memory with their number.
        .executableTarget(
            name: "ledger-benchmark",
            dependencies: [.product(name: "Deliveries", package: "briefing")]
        )
    ]
)
