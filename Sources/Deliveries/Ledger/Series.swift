/// The records of one company, model and basis: the widest set whose figures may meet.
struct Series: Hashable {
    /// The slug of the company.
    var company: String
    /// The slug of the model; `nil` for all models together.
    var model: String?
    /// The slug of the basis.
    var basis: String
}

extension Series {
    /// The series that a record is of.
    init(_ record: Record) {
        self.init(
            company: record.company, model: record.model.map { MeasureKey.slug(of: $0) },
            basis: record.basis)
    }
}
