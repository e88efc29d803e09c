/// Cards in some order: cards are large, so that only their places are kept.
struct CardList: RandomAccessCollection, Sendable {
    private let all: [PageCard]
    private let places: ArraySlice<Int>

    /// Lists the cards at some places of an array.
    init(_ places: ArraySlice<Int>, of all: [PageCard]) {
        self.all = all
        self.places = places
    }

    var startIndex: Int { places.startIndex }
    var endIndex: Int { places.endIndex }

    subscript(index: Int) -> PageCard { all[places[index]] }

    subscript(range: Range<Int>) -> CardList { CardList(places[range], of: all) }
}
