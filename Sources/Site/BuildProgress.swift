/// How far a build has come.
public enum BuildProgress: Hashable, Sendable {
    /// The files of the site are being read.
    case reading
    /// It is being measured, and decided what each page shows.
    case planning
    /// Pages are being drawn, and so many are done.
    case drawing(done: Int, of: Int)
}
