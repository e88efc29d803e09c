/// The pages of a long list: the first is the list's own address, the others `page/2/` below it.
struct Pagination: Hashable, Sendable {
    /// The list's own address.
    var base: PagePath
    /// Which page of the list it is, from 1.
    var number: Int
    /// How many pages the list has, at least 1.
    var count: Int

    var isFirst: Bool { number == 1 }

    /// The address of this page of the list.
    var path: PagePath { path(number) }

    /// All pages that a list of so many entries takes.
    static func pages(_ base: PagePath, entries: Int, perPage: Int) -> [Pagination] {
        let count = max(1, (entries + perPage - 1) / max(1, perPage))
        return (1...count).map { Pagination(base: base, number: $0, count: count) }
    }

    /// The entries that this page of the list shows.
    func slice<Entries: RandomAccessCollection>(
        _ entries: Entries, perPage: Int
    ) -> Entries.SubSequence {
        entries.dropFirst((number - 1) * perPage).prefix(perPage)
    }

    private func path(_ number: Int) -> PagePath {
        number == 1 ? base : PagePath("\(base.address)page/\(number)/")
    }

    /// The numbers of the pages to link: the first, the last, and those near this one.
    var shownNumbers: [Int] {
        let near = max(1, number - 2)...min(count, number + 2)
        return [1].filter { $0 < near.lowerBound } + Array(near)
            + [count].filter { $0 > near.upperBound }
    }

    /// The links to other pages of the list; absent when there are none.
    var value: PlanValue {
        guard count > 1 else { return .absent }
        func link(_ number: Int) -> PlanValue { .words(path.link(to: path(number))) }
        return [
            "newer": number > 1 ? ["href": link(number - 1)] : .absent,
            "older": number < count ? ["href": link(number + 1)] : .absent,
            "items": .values(
                zip(shownNumbers, [0] + shownNumbers).map { shown, before in
                    [
                        "number": .words("\(shown)"), "href": link(shown),
                        "isCurrent": .flag(shown == number),
                        "followsGap": .flag(shown > before + 1),
                    ]
                }),
        ]
    }
}
