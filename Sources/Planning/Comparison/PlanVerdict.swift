import Statistics
package import Works

/// Is the plan too high? An answer from what comparable units reach, what the unit reached itself, and what its forecast says; it stands
/// beside every "behind".
package struct PlanVerdict: Sendable, Equatable {
    package enum Answer: String, Sendable {
        /// A quarter of the peers or more reach it.
        case reachedByPeers = "reached by peers"
        /// A few reach it, or the unit itself has.
        case ambitious
        /// Nobody comparable has, nor the unit itself.
        case beyond = "beyond what any comparable unit has done"
        case notEnough = "not enough to tell"
    }

    package let answer: Answer
    package let evidence: Evidence

    package struct Evidence: Sendable, Equatable {
        package var basis: PeerGroup.Basis?
        package var yardstick = Yardstick.person
        /// Whether peers are known by eight days or more each; else by single figures.
        package var hasDays = true
        /// Comparable units that can be held against what the plan asks for, and how many of them reach it. Amounts are those of a person in a
        /// working day: that others meet plans of their own says nothing, for theirs may ask for less.
        package var peers = 0
        package var reach = 0
        /// Reach it beyond doubt, as far as their days tell.
        package var surelyReach = 0
        /// Comparable units whose people are not known, or all where the unit's own are not: no amount of theirs can be held against it.
        package var unmeasured = 0
        /// Peers that may reach it, as far as their days tell.
        package var mayReach = 0
        /// The best of those that reach it; units, never persons.
        package var best: [UnitPath] = []
        /// Whole months before, and in how many of them the unit itself worked at that level.
        package var months = 0
        package var monthsReached = 0
        package var probabilityOnTime: Double?
    }

    /// By what a plan is held against what peers do.
    package enum Yardstick: Sendable {
        /// What a person brings in a working day.
        case person
        /// The ratio itself.
        case ratio
    }

    /// One peer in four: who reaches the plan then is no exception.
    static let enoughReach = 0.25
    /// That nobody comparable reaches a plan says little of three.
    static let enoughToMiss = 5

    init(_ evidence: Evidence) {
        self.evidence = evidence
        answer = PlanVerdict.answer(evidence)
    }

    private static func answer(_ evidence: Evidence) -> Answer {
        let share = evidence.peers > 0 ? Double(evidence.reach) / Double(evidence.peers) : 0
        if evidence.peers > 1, share >= enoughReach, evidence.reach > 1 || evidence.surelyReach > 0 { return .reachedByPeers }
        if evidence.peers > 0, evidence.reach > 0 || evidence.monthsReached > 0 { return .ambitious }
        if evidence.peers >= enoughToMiss, evidence.mayReach == 0 { return .beyond }
        return .notEnough
    }
}

extension PlanVerdict {
    /// nil where nothing is planned of the unit, it has too few people to be spoken of, or only dates are planned.
    /// - Parameters:
    ///   - peers: of the works on the day of the brief.
    ///   - background: the twelve months up to the same day.
    package init?(of unit: UnitPath, among peers: PeerField, in brief: Brief, background: Brief) {
        let indicator = peers.analysis.indicator.name
        guard let rates = peers.rates(of: unit), let (analysis, index) = brief.found(unit, indicator) else { return nil }
        let sign = analysis.worse.sign
        var evidence = rates.evidence(
            of: peers.own(unit, hasDays: rates.hasDays), asked: analysis.askedRate(index), sign: sign,
            analysis.indicator.kind == .ratio || analysis.model == .share ? .ratio : .person)
        evidence.probabilityOnTime = brief.total(of: unit, indicator: indicator)?.forecast?.probabilityOnTime
        if let asked = analysis.pace(index), let series = background.days(of: unit, indicator: indicator) {
            let months = series.wholeMonths(before: brief.on)
            evidence.months = months.count
            evidence.monthsReached = months.count { sign * $0 >= PlanVerdict.line(asked, sign) }
        }
        self.init(evidence)
    }
}

extension PlanVerdict {
    /// From where on what is brought counts as what was asked for, turned so that more is better: sums of decimals differ in their last digits.
    static func line(_ asked: Double, _ sign: Double) -> Double { sign * asked * (sign > 0 ? Smallest.nearly : 1 / Smallest.nearly) }
}

extension Analysis {
    /// What a working day of the plan asks for; of a ratio its target.
    fileprivate func pace(_ unit: Int) -> Double? {
        let measured = measured(unit)
        guard measured.days > 0 else { return nil }
        return model == .share ? measured.target(model) : measured.plan / measured.days
    }
}

extension DaySeries {
    /// What a reported working day brought in each whole month that ended before a day; of a ratio its value. Months with fewer than eight
    /// days say nothing.
    fileprivate func wholeMonths(before day: Day) -> [Double] {
        let told = points[..<past].filter { $0.actual != nil && $0.plan - $0.unreportedPlan > 0 && $0.day < day.firstOfMonth }
        return Dictionary(grouping: told, by: \.day.firstOfMonth).sorted { $0.key < $1.key }.compactMap { _, days in
            guard days.count >= Int(Smallest.days) else { return nil }
            let actual = days.reduce(0) { $0 + ($1.actual ?? 0) }
            return actual / (measure == .share ? days.reduce(0) { $0 + ($1.base ?? 0) } : Double(days.count))
        }
    }
}
