import Content
import Dates
import Deliveries
import Diagnostics
import Numbers

/// The wording of every problem that this module reports, one function a code.
enum SiteProblems {
    static func unusableFileName(_ path: String) -> Diagnostic {
        let shown = String(
            String.UnicodeScalarView(path.unicodeScalars.map { $0.value < 0x20 ? "?" : $0 }))
        return Diagnostic(
            "unusable-file-name", .error, "control character in the name of a file",
            at: SourceLocation(file: shown))
    }

    static func symbolicLink(_ path: String) -> Diagnostic {
        Diagnostic(
            "symbolic-link", .warning,
            "symbolic link left out; a site's files lie in its own folder",
            at: SourceLocation(file: path))
    }

    static func notAFile(_ path: String) -> Diagnostic {
        Diagnostic(
            "not-a-file", .warning, "neither a file nor a folder, left out",
            at: SourceLocation(file: path))
    }

    static func tooLarge(_ path: String, limit: Int) -> Diagnostic {
        Diagnostic(
            "too-large", .error, "the file is larger than \(limit) MB",
            at: SourceLocation(file: path))
    }
}

extension SiteProblems {
    static func sameAddress(_ page: Page, as other: Page) -> Diagnostic {
        Diagnostic(
            "duplicate-address", .error,
            "'/\(page.path.address)' is the address of another page already",
            at: SourceLocation(file: page.source.path),
            notes: [.init("the other page", at: SourceLocation(file: other.source.path))])
    }

    static func deadLink(
        _ link: String, _ suggestion: String?, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            "dead-link", .error, "'\(link)' leads to no page or file of the site", at: location,
            suggestion: suggestion.map { "did you mean '\($0)'?" })
    }

    static func missingImage(_ address: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic("missing-image", .error, "'\(address)' is no image of the site", at: location)
    }

    static func chartWarning(_ words: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic("chart-warning", .warning, words, at: location)
    }

    static func chartError(_ words: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic("chart-error", .error, words, at: location)
    }
}

extension SiteProblems {
    static func brokenExpression(at location: SourceLocation) -> Diagnostic {
        Diagnostic("unclosed-expression", .error, "'{{' without '}}' on its line", at: location)
    }

    static func future(_ day: Day, of siteDay: Day, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            "future-day", .error, "\(day) lies after the day of the site, \(siteDay)", at: location)
    }

    static func unknownValue(_ measurement: Measurement, at location: SourceLocation) -> Diagnostic
    {
        let reason = measurement.quantity.reason?.text(.en) ?? "no record"
        return Diagnostic(
            "unknown-value", .error,
            "\(measurement.key) is not known as of \(measurement.asOf): \(reason)", at: location,
            suggestion: "say what to print instead: | or: \"not yet known\"")
    }

    static func unknownPageValue(_ name: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            "unknown-page-value", .error, "the page has no value '\(name)'", at: location,
            suggestion: didYouMean(name, among: ["date", "lastmod", "asOf", "slug", "company"]))
    }
}

extension SiteProblems {
    static func unknownSource(
        _ key: String, _ known: some Sequence<String>, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            "unknown-source", .error, "'\(key)' is no key of sources.csv", at: location,
            suggestion: didYouMean(key, among: known))
    }

    static func unknownClaim(
        _ id: String, _ known: some Sequence<String>, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            "unknown-claim", .error, "'\(id)' has no entry in the ledger of claims", at: location,
            suggestion: didYouMean(id, among: known))
    }
}

extension SiteProblems {
    static func unknownAnnouncement(_ name: Located<String>, _ known: [String]) -> Diagnostic {
        Diagnostic(
            "unknown-announcement", .error, "'\(name.value)' is no announcement of the site",
            at: name.location, suggestion: didYouMean(name.value, among: known))
    }
}

extension SiteProblems {
    static func unusedClaim(_ claim: Claim) -> Diagnostic {
        Diagnostic(
            "unused-claim", .warning, "'\(claim.id)' is claimed in no text", at: claim.location)
    }

    static func sameFile(
        _ path: String, at location: SourceLocation, as first: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            "duplicate-file", .error, "'\(path)' is written already", at: location,
            notes: [.init("the first", at: first)])
    }

    static func fileAsFolder(
        _ path: String, at location: SourceLocation, as file: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            "duplicate-file", .error, "'\(path)' is a file, so that nothing can lie below it",
            at: location, notes: [.init("the file", at: file)])
    }
}

extension SiteProblems {
    static func strict() -> Diagnostic {
        Diagnostic(
            "strict", .error, "warnings count as errors with --strict",
            at: SourceLocation(file: "--strict"))
    }

    static func noBaseURL() -> Diagnostic {
        Diagnostic(
            "no-base-url", .warning,
            "no 'baseURL': canonical links, feeds and the sitemap are left out",
            at: SourceLocation(file: "content/site.yaml"))
    }

    static func deadOutsideLink(
        _ address: String, _ status: Int, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            "dead-outside-link", .error, "'\(address)' is gone: status \(status)", at: location)
    }

    static func unclearOutsideLink(
        _ address: String, _ reason: String, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            "unclear-outside-link", .warning, "'\(address)' could not be checked: \(reason)",
            at: location)
    }

    static func noPictureProgram() -> Diagnostic {
        Diagnostic(
            "no-picture-program", .warning,
            "'\(Rasterizer.name)' is not installed: pages have no pictures for links elsewhere",
            at: SourceLocation(file: "content/site.yaml"),
            suggestion: "Debian has it as librsvg2-bin, Fedora as librsvg2-tools, brew as librsvg")
    }

    static func deadFragment(
        _ fragment: String, of page: PagePath, _ known: [String], at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            "dead-fragment", .error, "'#\(fragment)' is no heading of '/\(page.address)'",
            at: location, suggestion: didYouMean(fragment, among: known))
    }
}
