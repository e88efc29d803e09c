public import Dates
import Numbers

extension Quantity {
    /// Why a number is not known.
    public enum Reason: Hashable, Sendable {
        /// No record speaks of a period.
        case noRecord(Period)
        /// No record speaks of a row of months, counted as in ``Period/firstMonth``.
        case noRecords(Range<Int>)
        /// Records do not cover the same period of the year before to its end.
        case noRecordOfYearBefore
        /// Nothing is proven of a row of months together.
        case noFigure(Range<Int>)
        /// Records cover only a part of the period, a row of months.
        case covered(Range<Int>)
        /// Records leave a period open.
        case nothingProven(Period)
        /// The records contradict each other, those of one year where it is named.
        case contradiction(year: Int?)
        /// The period is the first one.
        case noPeriodBefore(Period)
        /// No target was announced for a period.
        case noTarget(Period)
        /// No target of the number that a key names was announced for a period.
        case noSuchTarget(Int, Period)
        /// The target for a period was withdrawn on a day.
        indirect case withdrawn(Period, Day)
        /// The target for a period was never changed.
        case neverChanged(Period)
        /// Targets are for all models of a company together.
        case targetsOfModels
        /// Targets are measured on one basis, and the key names another.
        indirect case otherBasis(targets: String, key: String)
        /// Peers are compared with all models together.
        case peersOfModels
        /// A company is in no peer group.
        case noPeerGroup(String)
        /// The records of a company do not cover a period to its end.
        indirect case notCovered(String, Period)
        /// A number of a peer is not known.
        indirect case peer(String, Reason)
        /// It is open which peer is ahead.
        case peersOverlap
        /// It is open which period up to this one is the highest.
        case highestIsOpen(Period)
        /// No month of the period is left.
        case noMonthLeft(Period)
        /// What is known does not reach the target.
        indirect case notProven(Quantity, of: Quantity)
        /// No day on which it was proven is known.
        case noProof
        /// Neither end of the number is proven.
        case open
        /// The number would lie below 0.
        case negative
        /// A number divided by 0.
        case divisionByZero
        /// A day where a number is needed.
        case notANumber
        /// A number beyond 64 bits.
        case tooLarge
        /// An estimate cannot be reckoned with what is a bound.
        case estimateBesideBound
    }
}
