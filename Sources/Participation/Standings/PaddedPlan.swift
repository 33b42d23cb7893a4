import Planning
import Statistics
package import Works

/// How a unit's plans for days of a span were changed since the span began: what is asked now over what was asked then.
package struct PlanRevision: Sendable, Equatable {
    package var factor: Double
    /// The day of the last change.
    package var on: Day

    package init(factor: Double, on: Day) { (self.factor, self.on) = (factor, on) }
}

/// A plan that is easier than it has reason to be: a place won by it says nothing. It is a warning with its evidence, not a verdict; there may
/// be reasons that no figure tells.
package struct PaddedPlan: Sendable, Equatable {
    package enum Evidence: Sendable, Equatable {
        /// Asked is less than the unit itself reached in as many days before, than what its peers reach, and than what their plans ask of them.
        /// Amounts are those of a person in a working day, so that units of any size are compared; where the people are not known nothing is
        /// said. Who reaches more than a plan like its peers' is good, not padded.
        case belowReached(Reached)
        /// The plan was lowered since the span began, and most peers' were not.
        case lowered(PlanRevision, peersLowered: Int, peers: Int)
    }

    package struct Reached: Sendable, Equatable {
        package var asked: Double
        package var before: Double
        package var peersReach: Double
        package var peersAsked: Double
    }

    package var unit: UnitPath
    package var evidence: Evidence

    package init(unit: UnitPath, evidence: Evidence) { (self.unit, self.evidence) = (unit, evidence) }

    /// Fewer peers do not say what could be asked.
    static let fewestPeers = 3
    /// A tenth less than its peers' plans is more than crews and machines of one kind differ by.
    static let clearly = 0.9
    /// A version that differs by less than a hundredth is a correction.
    static let noticeably = 0.01
    /// 95 % one-sided.
    static let certainty = 1.645
}

extension PaddedPlan {
    /// - Parameter looked: of so many units the former plans were read.
    static func found(in league: League, starts: [UnitPath: League.Unit], revisions: [UnitPath: PlanRevision], of looked: Int) -> [PaddedPlan] {
        let demands = Demands(league, starts)
        return league.units.compactMap { unit in
            let lowered = PaddedPlan.lowered(unit.path, league, revisions, of: looked)
            return (lowered ?? demands.belowReached(unit.path).map { .belowReached($0) }).map { PaddedPlan(unit: unit.path, evidence: $0) }
        }
    }

    /// Where less is better, it is the raised plan that is easier.
    private static func lowered(_ unit: UnitPath, _ league: League, _ revisions: [UnitPath: PlanRevision], of looked: Int) -> Evidence? {
        func isEasier(_ revision: PlanRevision) -> Bool { league.worse.sign * (revision.factor - 1) < -noticeably }
        guard let own = revisions[unit], isEasier(own), looked > fewestPeers else { return nil }
        let peers = looked - 1, eased = revisions.count { $0.key != unit && isEasier($0.value) }
        return 2 * eased < peers ? .lowered(own, peersLowered: eased, peers: peers) : nil
    }
}

/// What each plan asks for, beside what was reached before and what is reached now.
private struct Demands {
    private struct Demand {
        let asked: Double
        let reached: Double
        let before: Double
        /// Of `before`.
        let error: Double
    }

    private let demands: [UnitPath: Demand]
    private let asked: [Double]
    private let reached: [Double]
    private let sign: Double
    private let isRatio: Bool

    init(_ league: League, _ starts: [UnitPath: League.Unit]) {
        let isRatio = league.isOfRatio
        demands = league.units.reduce(into: [:]) { demands, unit in
            guard let start = starts[unit.path], unit.days >= Smallest.days, start.days >= Smallest.days else { return }
            demands[unit.path] = isRatio ? Demands.ofRatio(unit, start) : Demands.ofAmount(unit, start)
        }
        (asked, reached) = (demands.values.map(\.asked).sorted(), demands.values.map(\.reached).sorted())
        (sign, self.isRatio) = (league.worse.sign, isRatio)
    }

    private static func ofRatio(_ now: League.Unit, _ then: League.Unit) -> Demand {
        Demand(asked: now.asked, reached: now.reached, before: then.reached, error: then.standardError ?? 0)
    }

    private static func ofAmount(_ now: League.Unit, _ then: League.Unit) -> Demand? {
        guard let people = now.people.map(Double.init), then.level > 0 else { return nil }
        let before = then.reached / people
        return Demand(asked: now.asked / people, reached: now.reached / people, before: before, error: before * (then.standardError ?? 0) / then.level)
    }

    func belowReached(_ unit: UnitPath) -> PaddedPlan.Reached? {
        guard let own = demands[unit], demands.count > PaddedPlan.fewestPeers else { return nil }
        let peersReach = reached.quantile(0.5), peersAsked = asked.quantile(0.5)
        let isBelowItself = sign * own.asked < sign * own.before - PaddedPlan.certainty * own.error
        let isBelowPeers = sign * own.asked < sign * peersReach && isClearlyEasier(own.asked, than: peersAsked)
        return isBelowItself && isBelowPeers
            ? PaddedPlan.Reached(asked: own.asked, before: own.before, peersReach: peersReach, peersAsked: peersAsked) : nil
    }

    /// Of shares near the whole it is what they leave that is compared: 98 % asks for far less than 99.8 %.
    private func isClearlyEasier(_ asked: Double, than peers: Double) -> Bool {
        guard sign > 0 else { return asked * PaddedPlan.clearly > peers }
        return asked < PaddedPlan.clearly * peers || isRatio && peers <= 1 && (1 - asked) * PaddedPlan.clearly > 1 - peers
    }
}
