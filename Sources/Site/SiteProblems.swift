import Diagnostics

/// The wording of every problem that this module reports, one function a code.
enum SiteProblems {
    static func unusableFileName(_ path: String) -> Diagnostic {
        let shown = String(
            String.UnicodeScalarView(path.unicodeScalars.map { $0.value < 0x20 ? "?" : $0 }))
        return Diagnostic(
            "unusable-file-name", "control character in the name of a file",
            at: SourceLocation(file: shown))
    }

    static func symbolicLink(_ path: String) -> Diagnostic {
        Diagnostic(
            "symbolic-link", .warning, "symbolic link left out; a site's files lie in its own folder",
            at: SourceLocation(file: path))
    }

    static func notAFile(_ path: String) -> Diagnostic {
        Diagnostic(
            "not-a-file", .warning, "neither a file nor a folder, left out",
            at: SourceLocation(file: path))
    }
}
