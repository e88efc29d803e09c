import Dates
import Diagnostics

extension Ledger {
    /// Reports targets for a month, ranges upside down, two events on one day, and actions that do
    /// not fit what they do to the target.
    func checkTargets(_ diagnostics: inout Diagnostics) {
        for subject in targets.subjects {
            var inForce: TargetEvent?
            var last: TargetEvent?
            for event in targets.events(of: subject.company, subject.period) {
                if event.period.length == .month {
                    diagnostics.report(DeliveriesProblems.monthlyTarget(event))
                }
                if let high = event.unitsHigh, high < event.units {
                    diagnostics.report(DeliveriesProblems.upsideDown(event, high: high))
                }
                if let last, last.announced == event.announced {
                    diagnostics.report(DeliveriesProblems.twoTargets(event, last))
                } else if let wrong = Self.misfit(of: event, after: inForce) {
                    diagnostics.report(DeliveriesProblems.wrongAction(event, wrong, after: inForce))
                }
                inForce = event.action == .withdrawn ? nil : event
                last = event
            }
        }
    }

    /// What an event does instead of what its action says, in words; `nil` when it fits.
    private static func misfit(of event: TargetEvent, after before: TargetEvent?) -> String? {
        guard let before else {
            return event.action == .set ? nil : "comes before any target is set"
        }
        let low = event.units - before.units
        let high = (event.unitsHigh ?? event.units) - (before.unitsHigh ?? before.units)
        switch event.action {
        case .withdrawn: return nil
        case .set: return "sets a target that is set already"
        case .reaffirmed: return low == 0 ? nil : low > 0 ? "raises" : "lowers"
        case .raised:
            if low >= 0, high >= 0, low + high > 0 { return nil }
            return low == 0 && high == 0 ? "changes nothing" : "lowers"
        case .cut:
            if low <= 0, high <= 0, low + high < 0 { return nil }
            return low == 0 && high == 0 ? "changes nothing" : "raises"
        case .narrowed:
            if low >= 0, high <= 0, low - high > 0 { return nil }
            return low == 0 && high == 0 ? "changes nothing" : "leaves the range before"
        }
    }
}
