import Diagnostics

/// What was reported, as `line:column code`, in the order of the places.
func reports(_ diagnostics: Diagnostics) -> [String] {
    diagnostics.sorted.map { "\($0.location.line):\($0.location.column) \($0.code.rawValue)" }
}

/// The start of a file.
func start(_ file: String = "file") -> SourceLocation {
    SourceLocation(file: file, line: 1, column: 1)
}

/// A place in a file; Testing has a `SourceLocation` too.
typealias Place = SourceLocation
