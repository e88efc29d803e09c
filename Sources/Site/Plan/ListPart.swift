/// One page of a long list, and what it lists.
struct ListPart: Sendable {
    var pagination: Pagination
    var shown: CardList
}
