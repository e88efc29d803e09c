import Dates

/// Which numbers the facts of a day may move; all others need not be computed again.
struct Reach {
    private let after: Vintage
    /// The periods of which records prove something else than the day before, by series and year.
    private var moved: [Series: [Int: YearNode.Places]] = [:]
    /// The same of all peers together.
    private var movedByPeers: [Peers: [Int: YearNode.Places]] = [:]
    private let targets: Set<TargetIndex.Subject>

    /// The reach of what became known on the day of one vintage, and was not yet in another.
    init(of news: News, from before: Vintage, to after: Vintage) {
        self.after = after
        targets = Set(news.targets.map(TargetIndex.Subject.init))
        for record in news.records {
            let (series, year) = (Series(record), record.period.year)
            if moved[series]?[year] != nil { continue }
            let places = after.year(year, of: series)
                .nodes(differingFrom: before.year(year, of: series))
            moved[series, default: [:]][year] = places
            if let peers = Peers(of: series, in: after.ledger) {
                movedByPeers[peers, default: [:]][year, default: []].formUnion(places)
            }
        }
    }

    /// The numbers that may move, in the order of
    /// ``Vintage/measurements(matching:includingUnknown:)``.
    ///
    /// They are made as they are asked for: a large ledger has more of them than memory holds.
    var keys: some Sequence<MeasureKey> {
        let basis = after.ledger.facts.defaultBasis
        let promising = targets.map { Series(company: $0.company, model: nil, basis: basis) }
        let compared = movedByPeers.keys.flatMap { $0.series(in: after.ledger) }
        return Set(moved.keys).union(promising).union(compared).sorted().lazy
            .flatMap { keys(of: $0) }
    }

    private func keys(of subject: Series) -> [MeasureKey] {
        let ledger = after.ledger
        let basis = subject.basis == ledger.facts.defaultBasis ? nil : subject.basis
        let isTargeted = subject.model == nil && basis == nil
        let promised = isTargeted ? ledger.targets.periods(of: subject.company) : []
        let known = ledger.series.number(of: subject).map(ledger.series.years) ?? []
        let years = Set(known.compactMap { $0.first.map { Int($0.year) } } + promised.map(\.year))
        return years.sorted().flatMap { number in
            let year = Year(number, of: subject, in: self)
            return YearNode.inOrder.flatMap { node -> [MeasureKey] in
                guard let period = YearNode.period(at: node, of: number) else { return [] }
                let target = TargetIndex.Subject(company: subject.company, period: period)
                return year.measures(
                    of: node, isPromised: promised.contains(period),
                    isNew: isTargeted && targets.contains(target)
                ).map {
                    MeasureKey(
                        company: subject.company, model: subject.model, basis: basis,
                        period: period, measure: $0)
                }
            }
        }
    }
}

extension Reach {
    /// Whom a company is compared with.
    private struct Peers: Hashable {
        var group: String
        var basis: String

        /// The peers of a series; `nil` for a model, and without a peer group.
        init?(of series: Series, in ledger: Ledger) {
            guard series.model == nil, let group = ledger.company(series.company)?.peerGroup
            else { return nil }
            self.group = group
            basis = series.basis
        }

        func series(in ledger: Ledger) -> [Series] {
            ledger.peers(in: group).map { Series(company: $0.slug, model: nil, basis: basis) }
        }
    }

    /// What moves a series' numbers of one year.
    private struct Year {
        /// The periods that moved in the year, the one before, and any before that.
        private var own: YearNode.Places = []
        private var last: YearNode.Places = []
        private var earlier: YearNode.Places = []
        private let peers: YearNode.Places
        /// The months that records cover.
        private let covered: UInt16

        init(_ year: Int, of series: Series, in reach: Reach) {
            for (about, places) in reach.moved[series] ?? [:] {
                switch year - about {
                case 0: own = places
                case 1: last = places
                case 2...: earlier.formUnion(places)
                default: break
                }
            }
            peers =
                Peers(of: series, in: reach.after.ledger)
                .flatMap { reach.movedByPeers[$0]?[year] } ?? []
            covered = reach.after.year(year, of: series).covered
        }

        /// The measures of a period that may move.
        ///
        /// Those of a target need that one was ever announced for the period, and a new one moves
        /// them all.
        func measures(of node: Int, isPromised: Bool, isNew: Bool) -> [MeasureName] {
            MeasureInputs.all.filter { _, inputs in
                covers(inputs.coverage, of: node) && (isPromised || !inputs.needsTarget)
                    && (inputs.needsTarget && isNew || moves(inputs.units, of: node))
            }.map(\.0)
        }

        private func covers(_ coverage: MeasureInputs.Coverage, of node: Int) -> Bool {
            let months = YearNode.months(of: node)
            return switch coverage {
            case .none: true
            case .any: covered & months != 0
            case .last: (covered & months).leadingZeroBitCount == months.leadingZeroBitCount
            }
        }

        /// Whether the units that a measure of a period is computed from moved.
        private func moves(_ units: MeasureInputs.Units, of node: Int) -> Bool {
            let place = YearNode.Places(node)
            let alike = YearNode.places(asLongAs: node)
            switch units {
            case .none: return false
            case .period: return own.contains(place)
            case .toDate: return covers(.last, of: node) ? own.contains(place) : !own.isEmpty
            case .bothYears: return !own.isEmpty || !last.isEmpty
            case .growth:
                let before =
                    node > alike.lowerBound
                    ? own.contains(.init(node - 1)) : last.contains(.init(alike.upperBound))
                return before || own.contains(place) || last.contains(place)
            case .yearBefore: return last.contains(place)
            case .upToPeriod:
                return !own.isDisjoint(with: .init(alike.lowerBound...node))
                    || !last.union(earlier).isDisjoint(with: .init(alike))
            case .peers: return peers.contains(place)
            }
        }
    }
}
