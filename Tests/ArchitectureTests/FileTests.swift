import Testing

/// Words that would let a problem pass in silence or end the program.
private let forbidden = [
    "@unchecked", "nonisolated(unsafe)", "try!", "fatalError(", "preconditionFailure(", "as! ",
    "TODO", "FIXME",
]

@Suite("Files") struct FileTests {
    @Test("No source file is longer than 300 lines", arguments: swiftFiles(under: "Sources"))
    func length(_ file: SourceFile) {
        #expect(file.lines.count <= 301)
    }

    @Test("Half of the source files have fewer than 90 lines")
    func median() {
        let lengths = swiftFiles(under: "Sources").map(\.lines.count).sorted()
        #expect(lengths[lengths.count / 2] < 90)
    }

    @Test("No source file holds a forbidden word", arguments: swiftFiles(under: "Sources"))
    func words(_ file: SourceFile) {
        for (number, line) in file.lines.enumerated() {
            for word in forbidden {
                #expect(!line.contains(word), "\(file.path):\(number + 1)")
            }
        }
    }

    @Test("Only one file of Site starts a task group")
    func oneTaskGroup() {
        let files = swiftFiles(under: "Sources").filter { file in
            file.lines.contains { $0.contains("TaskGroup(") }
        }
        #expect(files.map(\.path).allSatisfy { $0.hasSuffix("/ConcurrentMap.swift") })
    }

    @Test("Classes and actors are not used below the roof")
    func values() {
        let below = swiftFiles(under: "Sources").filter { $0.target != "briefing" }
        for file in below {
            for line in file.lines {
                let words = line.split(separator: " ")
                let declares = words.contains { $0 == "class" || $0 == "actor" }
                #expect(
                    !declares || line.contains("//") || line.contains("\""), "\(file.path): \(line)"
                )
            }
        }
    }
}
