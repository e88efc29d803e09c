/// All that was read: records, targets, events, sources, claims, and who they are about.
///
/// The order of the arrays carries no meaning: every result is the same for any order.
public struct Facts: Hashable, Sendable {
    /// The companies that are declared; records of another one count too, under its slug.
    public var companies: [Company]
    /// The bases that are declared.
    public var bases: [Basis]
    /// The slug of the basis of keys that name none, on which targets are measured.
    public var defaultBasis: String
    /// The figures published.
    public var records: [Record]
    /// The targets announced.
    public var targets: [TargetEvent]
    /// What else happened.
    public var events: [Event]
    /// Where all of it was read.
    public var sources: [Source]
    /// What the text claims.
    public var claims: [Claim]

    /// Gathers facts; none unless given.
    public init(
        companies: [Company] = [], bases: [Basis] = [], defaultBasis: String = "company",
        records: [Record] = [], targets: [TargetEvent] = [], events: [Event] = [],
        sources: [Source] = [], claims: [Claim] = []
    ) {
        self.companies = companies
        self.bases = bases
        self.defaultBasis = defaultBasis
        self.records = records
        self.targets = targets
        self.events = events
        self.sources = sources
        self.claims = claims
    }
}
