extension Dependence {
    /// What one unit brings into the pool; `own` is NaN where it has no estimate.
    package struct Series: Sendable, Equatable {
        package var own: Double
        package var pairs: Double
        package var days: Double
        package init(own: Double, pairs: Double, days: Double) { (self.own, self.pairs, self.days) = (own, pairs, days) }
        var isUsable: Bool { own.isFinite }
    }

    /// What pooling gives one unit: its own estimate shrunk, and the plain mean of its peers, both limited.
    package struct Pooled: Sendable, Equatable {
        package var phi: Double
        package var centre: Double
    }

    /// Pools one depth of the tree.
    /// - Parameters:
    ///   - depth: its units, children of one parent standing together.
    ///   - families: the index ranges of those children that are peers of each other; the others have only their depth.
    ///   - below: what a depth with too few pairs borrows: the centre of the next one below, 0 where there is none.
    /// - Returns: per unit its dependence; and the centre that the next depth above may borrow.
    ///
    /// O(units). Normal shrinkage with the between-unit variance by moments.
    package static func pool(_ depth: [Series], families: [Range<Int>], below: Double) -> (units: [Pooled], centre: Double) {
        guard let mean = mean(of: depth[...], least: depthPairs) else {
            return (depth.map { unit in borrowed(below, days: unit.days) }, below)
        }
        let centres = centres(of: depth, families: families, mean: mean)
        let between = between(depth, centres)
        return (zip(depth, centres).map { pooled($0, centre: $1, between: between) }, mean)
    }

    /// Mean of the own estimates weighted by their pairs; nil when there are fewer than `least` pairs.
    static func mean(of series: ArraySlice<Series>, least: Double) -> Double? {
        var sum = 0.0, pairs = 0.0
        for unit in series where unit.isUsable {
            sum += unit.pairs * unit.own
            pairs += unit.pairs
        }
        return pairs >= least ? sum / pairs : nil
    }

    private static func centres(of depth: [Series], families: [Range<Int>], mean: Double) -> [Double] {
        var centres = [Double](repeating: mean, count: depth.count)
        for family in families {
            guard let own = Dependence.mean(of: depth[family], least: familyPairs) else { continue }
            for i in family { centres[i] = own }
        }
        return centres
    }

    /// Variance of the true dependence between units, over the usable ones, unweighted.
    private static func between(_ depth: [Series], _ centres: [Double]) -> Double {
        var sum = 0.0, count = 0.0
        for (unit, centre) in zip(depth, centres) where unit.isUsable {
            let away = unit.own - centre
            sum += away * away - sampling(centre, unit.days)
            count += 1
        }
        return max(0, sum / count)
    }

    /// Sampling variance of a lag-1 autocorrelation; not below 0.05/N, where the formula would promise too much.
    private static func sampling(_ centre: Double, _ days: Double) -> Double { max(1 - centre * centre, 0.05) / max(days, 1) }

    private static func pooled(_ unit: Series, centre: Double, between: Double) -> Pooled {
        let away = unit.isUsable ? unit.own - centre : 0
        let trust = between / (between + sampling(centre, unit.days))
        return Pooled(phi: limited(centre + trust * away, days: unit.days), centre: limited(centre, days: unit.days))
    }

    private static func borrowed(_ phi: Double, days: Double) -> Pooled {
        Pooled(phi: limited(phi, days: days), centre: limited(phi, days: days))
    }
}
