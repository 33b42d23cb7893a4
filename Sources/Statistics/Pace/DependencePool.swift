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
}

extension Dependence {
    /// One depth of the tree, pooled: normal shrinkage with the between-unit variance by moments. O(units).
    package struct Pool: Sendable {
        /// What the next depth above may borrow.
        package let centre: Double
        private let series: [Series]
        /// Per unit what it is shrunk towards; empty where the depth borrows from below.
        private let centres: [Double]
        private let between: Double

        /// - Parameters:
        ///   - series: the units of the depth, children of one parent standing together.
        ///   - families: the index ranges of those children that are peers of each other; the others have only their depth.
        ///   - below: what a depth with too few pairs borrows: the centre of the next one below, 0 where there is none.
        package init(_ series: [Series], families: [Range<Int>], below: Double) {
            self.series = series
            guard let mean = Pool.mean(of: series[...], least: depthPairs) else {
                (centre, centres, between) = (below, [], 0)
                return
            }
            centre = mean
            centres = Pool.centres(of: series, families: families, mean: mean)
            between = Pool.between(series, centres)
        }

        /// - Parameter unit: index within the depth.
        package func pooled(_ unit: Int) -> Pooled {
            let unit = (series: series[unit], centre: centres.isEmpty ? centre : centres[unit])
            let days = unit.series.days, limitedCentre = limited(unit.centre, days: days)
            guard unit.series.isUsable, between > 0 else { return Pooled(phi: limitedCentre, centre: limitedCentre) }
            let trust = between / (between + Pool.sampling(unit.centre, days))
            return Pooled(phi: limited(unit.centre + trust * (unit.series.own - unit.centre), days: days), centre: limitedCentre)
        }
    }
}

extension Dependence.Pool {
    /// Mean of the own estimates weighted by their pairs; nil when there are fewer than `least` pairs.
    private static func mean(of series: ArraySlice<Dependence.Series>, least: Double) -> Double? {
        var sum = 0.0, pairs = 0.0
        for unit in series where unit.isUsable {
            sum += unit.pairs * unit.own
            pairs += unit.pairs
        }
        return pairs >= least ? sum / pairs : nil
    }

    private static func centres(of depth: [Dependence.Series], families: [Range<Int>], mean: Double) -> [Double] {
        var centres = [Double](repeating: mean, count: depth.count)
        for family in families {
            guard let own = self.mean(of: depth[family], least: Dependence.familyPairs) else { continue }
            for i in family { centres[i] = own }
        }
        return centres
    }

    /// Variance of the true dependence between units, over the usable ones, unweighted.
    private static func between(_ depth: [Dependence.Series], _ centres: [Double]) -> Double {
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
}
