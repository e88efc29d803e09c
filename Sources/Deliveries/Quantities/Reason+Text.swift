import Dates
public import Numbers

extension Quantity.Reason {
    /// The reason in words, without a full stop: `no record for 2025-07`.
    public func text(_ language: Language) -> String { language.pick(english, chinese, german) }

    private var english: String {
        switch self {
        case .noRecord(let period): "no record for \(period)"
        case .noRecords(let months): "no record for \(Self.span(months, " to ") { "\($0)" })"
        case .noRecordOfYearBefore: "no record for the whole period a year before"
        case .noFigure(let months): "no figure for \(Self.span(months, " to ") { "\($0)" })"
        case .covered(let months): "records cover \(Self.span(months, " to ") { "\($0)" }) only"
        case .nothingProven(let period): "the records prove nothing of \(period)"
        case .contradiction(nil): "the records contradict each other"
        case .contradiction(let year?): "the records of \(year) contradict each other"
        case .noPeriodBefore(let period): "there is no period before \(period)"
        case .noTarget(let period): "no target was announced for \(period)"
        case .noSuchTarget(let units, let period):
            "no target of \(units) was announced for \(period)"
        case .withdrawn(let period, let day): "the target for \(period) was withdrawn on \(day)"
        case .neverChanged(let period): "the target for \(period) was never changed"
        case .targetsOfModels: "targets are for all models together"
        case .otherBasis(let own, let key):
            "targets are measured on the basis '\(own)', not '\(key)'"
        case .peersOfModels: "peers are compared with all models together"
        case .noPeerGroup(let company): "no peer group is declared for \(company)"
        case .notCovered(let company, let period): "records of \(company) do not cover \(period)"
        case .peer(let company, let reason): "\(company): \(reason.english)"
        case .peersOverlap: "the bounds of the peers overlap"
        case .highestIsOpen(let period): "which period is the highest up to \(period) is open"
        case .noMonthLeft(let period): "no month of \(period) is left"
        case .notProven(let known, let whole):
            "not proven: \(known.words(.en)) of \(whole.words(.en))"
        case .noProof: "not proven"
        case .open: "the records leave both ends open"
        case .negative: "a number below 0"
        case .divisionByZero: "a divisor of 0"
        case .notANumber: "a day is not a number"
        case .tooLarge: "a number beyond 64 bits"
        case .estimateBesideBound: "an estimate beside a bound"
        }
    }

    private var chinese: String {
        switch self {
        case .noRecord(let period): "没有\(period.text(.zh))的记录"
        case .noRecords(let months): "没有\(Self.span(months, "至") { $0.text(.zh) })的记录"
        case .noRecordOfYearBefore: "没有覆盖上年同期全期的记录"
        case .noFigure(let months): "没有\(Self.span(months, "至") { $0.text(.zh) })的数字"
        case .covered(let months): "记录只覆盖\(Self.span(months, "至") { $0.text(.zh) })"
        case .nothingProven(let period): "记录未能证明\(period.text(.zh))的任何数字"
        case .contradiction(nil): "记录互相矛盾"
        case .contradiction(let year?): "\(year)年的记录互相矛盾"
        case .noPeriodBefore(let period): "\(period.text(.zh))之前没有期间"
        case .noTarget(let period): "没有公布\(period.text(.zh))的目标"
        case .noSuchTarget(let units, let period): "没有为\(period.text(.zh))公布过\(units)的目标"
        case .withdrawn(let period, let day): "\(period.text(.zh))的目标已于\(day.text(.zh))撤回"
        case .neverChanged(let period): "\(period.text(.zh))的目标从未调整"
        case .targetsOfModels: "目标针对全部车型合计"
        case .otherBasis(let own, let key): "目标按“\(own)”口径计量，而不是“\(key)”"
        case .peersOfModels: "可比公司按全部车型合计比较"
        case .noPeerGroup(let company): "没有为 \(company) 设定可比公司组"
        case .notCovered(let company, let period): "\(company) 的记录未覆盖\(period.text(.zh))"
        case .peer(let company, let reason): "\(company)：\(reason.chinese)"
        case .peersOverlap: "可比公司的界限互相重叠"
        case .highestIsOpen(let period): "截至\(period.text(.zh))哪一期最高尚无定论"
        case .noMonthLeft(let period): "\(period.text(.zh))已没有剩余月份"
        case .notProven(let known, let whole): "未能证实：\(known.words(.zh))，目标\(whole.words(.zh))"
        case .noProof: "未能证实"
        case .open: "记录使上下两端都未定"
        case .negative: "低于0的数"
        case .divisionByZero: "除数为0"
        case .notANumber: "日期不是数"
        case .tooLarge: "超出64位的数"
        case .estimateBesideBound: "估计值不能与界限合并计算"
        }
    }

    private var german: String {
        switch self {
        case .noRecord(let period): "keine Angabe für \(period.text(.de))"
        case .noRecords(let months):
            "keine Angabe für \(Self.span(months, " bis ") { $0.text(.de) })"
        case .noRecordOfYearBefore: "keine Angabe für den ganzen Zeitraum des Vorjahrs"
        case .noFigure(let months): "keine Zahl für \(Self.span(months, " bis ") { $0.text(.de) })"
        case .covered(let months):
            "Angaben nur für \(Self.span(months, " bis ") { $0.text(.de) })"
        case .nothingProven(let period): "die Angaben beweisen nichts über \(period.text(.de))"
        case .contradiction(nil): "die Angaben widersprechen einander"
        case .contradiction(let year?): "die Angaben für \(year) widersprechen einander"
        case .noPeriodBefore(let period): "vor \(period.text(.de)) liegt kein Zeitraum"
        case .noTarget(let period): "kein Ziel für \(period.text(.de)) angekündigt"
        case .noSuchTarget(let units, let period):
            "kein Ziel von \(units) für \(period.text(.de)) angekündigt"
        case .withdrawn(let period, let day):
            "das Ziel für \(period.text(.de)) wurde am \(day.text(.de)) zurückgezogen"
        case .neverChanged(let period): "das Ziel für \(period.text(.de)) wurde nie geändert"
        case .targetsOfModels: "Ziele gelten für alle Modelle zusammen"
        case .otherBasis(let own, let key):
            "Ziele werden nach „\(own)“ gezählt, nicht nach „\(key)“"
        case .peersOfModels: "verglichen wird mit allen Modellen zusammen"
        case .noPeerGroup(let company): "für \(company) ist keine Vergleichsgruppe erklärt"
        case .notCovered(let company, let period):
            "Angaben von \(company) decken \(period.text(.de)) nicht ab"
        case .peer(let company, let reason): "\(company): \(reason.german)"
        case .peersOverlap: "die Schranken der Vergleichsgruppe überlappen sich"
        case .highestIsOpen(let period):
            "welcher Zeitraum bis \(period.text(.de)) der höchste ist, ist offen"
        case .noMonthLeft(let period): "kein Monat von \(period.text(.de)) ist übrig"
        case .notProven(let known, let whole):
            "nicht bewiesen: \(known.words(.de)) von \(whole.words(.de))"
        case .noProof: "nicht bewiesen"
        case .open: "die Angaben lassen beide Enden offen"
        case .negative: "eine Zahl unter 0"
        case .divisionByZero: "ein Teiler von 0"
        case .notANumber: "ein Tag ist keine Zahl"
        case .tooLarge: "eine Zahl jenseits von 64 Bit"
        case .estimateBesideBound: "eine Schätzung neben einer Schranke"
        }
    }

    /// A row of months by its ends, each named in the words of a language.
    private static func span(
        _ months: Range<Int>, _ joint: String, _ name: (Period) -> String
    ) -> String {
        let ends = [months.lowerBound, months.upperBound - 1]
            .compactMap { Period(.month, holdingMonth: $0) }.map(name)
        return ends.first == ends.last ? ends[0] : ends.joined(separator: joint)
    }
}

extension Quantity {
    /// What is known, in plain words; empty when unknown.
    fileprivate func words(_ language: Language) -> String {
        text(language, .number(places: 0)) ?? ""
    }
}
