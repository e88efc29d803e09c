import Dates
import Deliveries
import Diagnostics

extension PageSource {
    /// The page as bytes, to be read back by ``init(path:fields:)`` sooner than its file; `nil` for
    /// a page with claims or keys of its own, which is written in its own words only.
    public var fields: [UInt8]? {
        guard frontMatter.claims.isEmpty, frontMatter.params == nil else { return nil }
        var (page, writer) = (self, FieldWriter(file: path))
        page.code(with: &writer)
        return writer.bytes
    }

    /// Reads back what ``fields`` gave of the page in a file; `nil` when the bytes are damaged.
    public init?(path: String, fields: ArraySlice<UInt8>) {
        self.path = path
        (kind, section, slug) = (.page, "", "")
        (head, body, bodyLine) = ([FrontMatter()], 0..<0, 1)
        var reader = FieldReader(fields, file: path)
        code(with: &reader)
        guard reader.isWhole else { return nil }
    }

    private mutating func code(with coder: inout some FieldCoder) {
        var number = kind.rawValue
        coder.code(&number)
        kind = Kind(rawValue: number) ?? .page
        coder.code(&section)
        coder.code(&slug)
        coder.code(&date)
        var (start, end) = (body.lowerBound, body.upperBound)
        coder.code(&start)
        coder.code(&end)
        body = start..<max(start, end)
        coder.code(&bodyLine)
        frontMatter.code(with: &coder)
    }
}

extension FrontMatter {
    /// Goes through all but claims and keys of the page's own.
    fileprivate mutating func code(with coder: inout some FieldCoder) {
        coder.code(&title)
        coder.code(&description)
        coder.code(&summary)
        coder.code(&date)
        coder.code(&lastmod)
        coder.code(&publishDate)
        coder.code(&expiryDate)
        coder.code(&isDraft)
        coder.code(&slug)
        coder.code(&url)
        coder.code(&aliases)
        coder.code(&weight)
        coder.code(&terms, Terms(taxonomy: "", terms: [])) { coder, terms in
            coder.code(&terms.taxonomy)
            coder.code(&terms.terms)
        }
        coder.code(&authors)
        coder.code(&image)
        coder.code(&translationKey)
        coder.code(&company)
        coder.code(&sources)
        coder.code(&asOf)
        coder.code(&audience)
        coder.code(&horizon)
        coder.code(&confidence)
        coder.code(&follows)
        coder.code(&keyPoints)
    }
}
