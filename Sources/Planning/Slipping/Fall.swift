import Statistics
package import Works

/// A unit that was among the advanced and whose level has dropped. Levels are completions of the plan, of a share completions of its target.
package struct Fall: Sendable {
    package let unit: UnitPath
    /// Of a share; nil for an amount.
    package let target: Double?
    /// The first day of the lower level, as it most likely is, and the first and last day that it may be (95 %).
    package let since: Day
    package let range: ClosedRange<Day>
    /// As it was seen, and with luck taken out.
    package let seenBefore: Double
    package let before: Double
    package let after: Double
    /// Of the last ten reported days: has it come back?
    package let latest: Double
    /// From the former level without luck to the level since; positive is worse. 95 % interval.
    package let drop: Double
    package let interval: ClosedRange<Double>
    /// By so much a unit seen so high comes down anyway.
    package let byChance: Double
    package let pValue: Double
    /// nil for those of whom it cannot be told.
    package let qValue: Double?
}

extension Analysis {
    /// So many days say where a unit stands now.
    private static let latestDays = 10
    private static let certainty = 0.95

    /// nil unless the unit was among the advanced before its largest fall, and the fall is worth naming.
    /// - Parameter peers: how the former levels of its family scatter about the plan.
    func fall(of unit: Int, _ scanned: ScannedFall, peers: PauleMandel) -> Fall? {
        let days = turned(unitDays(unit)), split = scanned.split, target = measured(unit).target(model)
        let drop = LevelDrop(
            plan: days.plan, actual: days.actual, split: split, phi: judgements[unit].phi, peers: peers, least: { self.countingVariance($0, target) })
        guard let drop, wasAhead(drop.before, target), drop.drop >= LevelShiftScan.dropWorthNaming, let since = date(days.counted(after: split)),
            let first = date(drop.starts.lowerBound), let last = date(drop.starts.upperBound)
        else { return nil }
        return Fall(
            unit: tree.paths[unit], target: model == .share ? target : nil, since: since, range: min(first, since)...max(last, since),
            seenBefore: level(drop.seenBefore.value),
            before: level(drop.before.value), after: level(drop.after.value), latest: level(days.latest(Analysis.latestDays)), drop: drop.drop,
            interval: drop.interval(level: Analysis.certainty), byChance: drop.byChance, pValue: scanned.pValue, qValue: scanned.qValue)
    }

    /// As those are named that are ahead today.
    private func wasAhead(_ before: LevelDrop.Level, _ target: Double) -> Bool {
        before.value - Naming.boundWidth * before.error > 1 + rule.delta / target
    }

    /// What chance does to counts; nothing is known of it for amounts.
    private func countingVariance(_ turned: Double, _ target: Double) -> Double {
        let share = min(max(level(turned) * target, 0), 1)
        return model == .share ? share * (1 - share) / target : 0
    }

    /// Where less is better everything is turned round about the plan, so that a rise is a fall.
    func turned(_ days: UnitDays) -> PastDays {
        let plan = Array(days.plan[..<days.past])
        return PastDays(plan: plan, actual: rule.worse == .below ? days.actual : zip(plan, days.actual).map { 2 * $0 - $1 })
    }

    private func level(_ turned: Double) -> Double { rule.worse == .below ? turned : 2 - turned }
}

/// The counted days of one unit up to the brief's day, turned so that higher is better.
struct PastDays {
    let plan: [Double]
    let actual: [Double]

    /// The first counted day after a split.
    func counted(after split: Int) -> Int { plan.indices[(split + 1)...].first { plan[$0] > 0 } ?? split }

    /// The level up to a split less the level since.
    func drop(after split: Int) -> Double {
        let old = actual[...split].reduce(0, +) / plan[...split].reduce(0, +)
        return old - actual[(split + 1)..<plan.count].reduce(0, +) / plan[(split + 1)...].reduce(0, +)
    }

    func latest(_ count: Int) -> Double {
        let last = plan.indices.filter { plan[$0] > 0 }.suffix(count)
        return last.reduce(0) { $0 + actual[$1] } / last.reduce(0) { $0 + plan[$1] }
    }
}
