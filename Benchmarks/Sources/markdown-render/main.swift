import Diagnostics
import Foundation
import Markdown

// Markdown from standard input to an HTML fragment on standard output, problems on standard error.
var options = MarkdownOptions()
for argument in CommandLine.arguments.dropFirst() {
    switch argument {
    case "--commonmark": options.extensions = false
    case "--unsafe-html": options.unsafeHTML = true
    case "--no-heading-ids": options.headingIDs = false
    case "--scroll": options.scrollsTables = true
    case "--smart": options.smart = true
    default:
        FileHandle.standardError.write(Data("unknown option \(argument)\n".utf8))
        exit(64)
    }
}
var diagnostics = Diagnostics()
let input = FileHandle.standardInput.readDataToEndOfFile()
let page = renderMarkdown(
    MarkdownSource(Array(input), file: "stdin"), options, MarkdownHooks(), &diagnostics)
FileHandle.standardOutput.write(Data(page.html))
for problem in diagnostics.sorted {
    FileHandle.standardError.write(Data("\(problem.location): \(problem.summary)\n".utf8))
}
