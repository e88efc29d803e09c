/// What to build, from where, to where, and how.
public struct BuildOptions: Hashable, Sendable {
    /// The folder of the site, with `content/` and, if it has any, `templates/`.
    public var source: String
    /// The folder to publish; a relative one lies in the site's folder.
    public var destination: String
    /// The address of the published site, instead of the one in the settings.
    public var baseURL: String?
    /// The day whose knowledge counts; `nil` for the one in the settings, else for the latest day
    /// that a record or a page names.
    public var asOf: AsOf?
    /// Whether drafts, and pages not published yet, are shown.
    public var drafts: Bool
    /// Whether to draw every page, whatever the last build left.
    public var clean: Bool
    /// Whether to write into a folder that no build made.
    public var force: Bool
    /// Whether warnings count as errors.
    public var strict: Bool
    /// How many pages are drawn at a time.
    public var jobs: Int
    /// Whether pictures are drawn where the settings ask for them.
    public var pictures: PictureDrawing
    /// The file of the running program: another one may draw the same plans otherwise.
    ///
    /// Without it, every build looks at every page.
    public var program: String?

    /// Builds the site of a folder into its `public` folder.
    public init(source: String = ".", destination: String = "public", jobs: Int) {
        self.source = source
        self.destination = destination
        self.jobs = max(1, jobs)
        drafts = false
        clean = false
        force = false
        strict = false
        pictures = .unused
    }
}
