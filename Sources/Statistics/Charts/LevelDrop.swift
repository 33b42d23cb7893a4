/// How far a level fell at a place where a fall was found (`LevelShiftScan`): the days before it against the days since, by the ratio
/// model (Royall 1970) with a level on either side. A unit that was looked at because it stood high was partly lucky then, so the former
/// level is first shrunk towards the peers' (Paule & Mandel 1982; Galton 1886): what is left of the drop is more than luck running out.
///
/// O(days). Levels are shares of the plan. Not a test whether there was a fall; the interval takes the place of the fall as known.
package struct LevelDrop: Sendable, Equatable {
    package struct Level: Sendable, Equatable {
        package let value: Double
        package let error: Double
    }

    /// As it was seen, and as it most likely was.
    package let seenBefore: Level
    package let before: Level
    package let after: Level
    package let degreesOfFreedom: Double
    /// Indices of the days on which the lower level may have begun: 95 %, approximate.
    package let starts: ClosedRange<Int>

    /// The former level less the level since.
    package var drop: Double { before.value - after.value }
    /// By so much the unit would have come down anyway.
    package var byChance: Double { seenBefore.value - before.value }

    package func interval(level: Double) -> ClosedRange<Double> {
        let error = (before.error * before.error + after.error * after.error).squareRoot()
        let half = StudentT.quantile((1 + level) / 2, degreesOfFreedom: degreesOfFreedom) * error
        return drop - half...drop + half
    }

    /// - Parameters:
    ///   - plan: of the days; 0 where a day does not count.
    ///   - split: index of the last day of the former level.
    ///   - phi: the dependence of one day on the one before.
    ///   - peers: how the peers' former levels scatter, as differences from the plan.
    ///   - least: variance per unit of plan that counting alone brings, given the level; of amounts none is known.
    /// - Returns: nil where one side has no plan, or nothing varies.
    package init?(plan: [Double], actual: [Double], split: Int, phi: Double, peers: PauleMandel, least: (Double) -> Double = { _ in 0 }) {
        precondition(plan.count == actual.count, "a plan for each actual")
        guard plan.indices.contains(split), let old = Side(plan[...split], actual[...split]), let new = Side(plan[(split + 1)...], actual[(split + 1)...])
        else { return nil }
        let days = Double(old.days + new.days), factor = Dependence.factor(phi: phi), scatter = (old.squares + new.squares) / (days - 2)
        // Two levels are fitted, and dependence makes the scatter about them look smaller: as in the scan.
        let variance = factor * scatter * (days - 2) / max(days - 2 * factor, 1)
        let (ofOld, ofNew) = (max(variance, least(old.rate)), max(variance, least(new.rate)))
        guard days > 2, ofOld > 0, ofNew > 0, let starts = LevelDrop.starts(plan, actual, variance: max(scatter * factor, least(old.rate))) else { return nil }
        self.starts = starts
        seenBefore = Level(value: old.rate, error: (ofOld / old.plan).squareRoot())
        after = Level(value: new.rate, error: (ofNew / new.plan).squareRoot())
        let shrunk = peers.shrunk(old.rate - 1, error: seenBefore.error)
        before = Level(value: 1 + shrunk.value, error: shrunk.deviation)
        degreesOfFreedom = max((days - 2) * (1 - phi * phi) / (1 + phi * phi), 1)
    }

    private static func starts(_ plan: [Double], _ actual: [Double], variance: Double) -> ClosedRange<Int>? {
        let counted = plan.indices.filter { plan[$0] > 0 }
        let rate = counted.reduce(0) { $0 + actual[$1] } / counted.reduce(0) { $0 + plan[$1] }
        let residuals = counted.map { (actual[$0] - rate * plan[$0]) / plan[$0].squareRoot() }
        return ChangeRange.starts(in: residuals, variance: variance).map { counted[$0.lowerBound]...counted[$0.upperBound] }
    }
}

/// The days on one side of a fall.
private struct Side {
    let days: Int
    let plan: Double
    let rate: Double
    let squares: Double

    init?(_ plan: ArraySlice<Double>, _ actual: ArraySlice<Double>) {
        let counted = plan.indices.filter { plan[$0] > 0 }, planned = counted.reduce(0) { $0 + plan[$1] }
        guard planned > 0 else { return nil }
        let rate = counted.reduce(0) { $0 + actual[$1] } / planned
        (days, self.plan, self.rate) = (counted.count, planned, rate)
        squares = counted.reduce(0) { $0 + (actual[$1] - rate * plan[$1]) * (actual[$1] - rate * plan[$1]) / plan[$1] }
    }
}
