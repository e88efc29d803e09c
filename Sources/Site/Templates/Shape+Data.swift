import Templates

// The tables that readers can download.
extension Shape {
    /// A file to take.
    static let download = Shape.object([
        .init("title", .text, "Its name."),
        .init("href", .text, "Where it is."),
        .init("format", .text, "CSV or JSON."),
        .init("size", .text, "Rows and size."),
        .init("definition", .text, "What it holds."),
    ])

    /// The columns of a file.
    static let dataTable = Shape.object([
        .init("title", .text, "The file."),
        .init("columns", .list(.dataColumn), "Its columns."),
    ])

    /// A column of a file.
    static let dataColumn = Shape.object([
        .init("name", .text, "Its name."),
        .init("definition", .text, "What it holds."),
    ])
}
