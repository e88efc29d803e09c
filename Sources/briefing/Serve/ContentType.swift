/// What kind of content a file holds, as its name tells.
enum ContentType {
    /// The media type of a file, with its encoding when it is text.
    static func of(_ file: String) -> String {
        guard let dot = file.lastIndex(of: ".") else { return other }
        return types[file[file.index(after: dot)...].lowercased()] ?? other
    }

    /// The type of what is not known.
    private static let other = "application/octet-stream"

    private static let types = [
        "avif": "image/avif",
        "css": "text/css; charset=utf-8",
        "csv": "text/csv; charset=utf-8",
        "gif": "image/gif",
        "html": "text/html; charset=utf-8",
        "ico": "image/x-icon",
        "jpeg": "image/jpeg",
        "jpg": "image/jpeg",
        "js": "text/javascript; charset=utf-8",
        "json": "application/json",
        "mp4": "video/mp4",
        "pdf": "application/pdf",
        "png": "image/png",
        "svg": "image/svg+xml",
        "txt": "text/plain; charset=utf-8",
        "webmanifest": "application/manifest+json",
        "webp": "image/webp",
        "woff2": "font/woff2",
        "xml": "application/xml; charset=utf-8",
    ]
}
