/// Effect of a measure on units that were chosen for standing low (or high), beside untouched ones: the level after, less what the
/// untouched show for units of that level before (analysis of covariance: Fisher 1932, "Statistical Methods for Research Workers", 4th ed.; for
/// units chosen by their baseline: Barnett, van der Pols & Dobson 2005, Int. J. Epidemiology 34; Senn 2006, Stat. Med. 25). O(units).
///
/// after = a + b before + effect x helped. What comes back by itself is in b, learned from the untouched: neither the spread of the true levels nor
/// the dependence of days need be known. One figure a unit before and after, as in `DifferenceInDifferences`, which is for units drawn by
/// lot. Rests on a straight line that holds for the chosen too.
///
/// Peers that are alike but for luck teach that luck runs out, not that the chosen one had any: it may truly stand low. Where b is not proven
/// to be above 0, or the chosen stand far outside the peers, the interval therefore reaches from all that may come back to nothing coming
/// back (bounds as of Manski 1990, AER 80), and an unproven line is not drawn on beyond the peers.
package struct AdjustedDifference: Sendable, Equatable {
    package let effect: Double
    package let standardError: Double
    /// Units less three.
    package let degreesOfFreedom: Double
    /// b, within 0 and 1: 1 where nothing comes back by itself, 0 where all does.
    package let slope: Double
    /// What the untouched let expect of the helped without help: mean change, and of that the part that is coming back.
    package let expectedChange: Double
    package let returning: Double
    /// Whether the peers show how much comes back of what the helped stood apart.
    package let isReturnLearned: Bool
    /// As if nothing came back.
    private let plain: DifferenceInDifferences

    /// - Parameters:
    ///   - helped, others: level of each unit before and after.
    ///   - ownReturn: what is expected to come back of the helped by their own days; it counts where they stand far outside others that teach nothing.
    /// - Returns: nil with fewer than three untouched units, where all of these stood alike, or a value is not a number.
    package init?(helped: [BeforeAfter], others: [BeforeAfter], ownReturn: Double = 0) {
        guard !helped.isEmpty, others.count > 2, others.map(\.before).squaresAboutMean > 0, let fit = AdjustedDifference.fit(helped, others),
            let plain = DifferenceInDifferences(helped: helped.map(\.change), others: others.map(\.change))
        else { return nil }
        (self.plain, degreesOfFreedom) = (plain, fit.degreesOfFreedom)
        slope = min(max(fit.coefficients[1], 0), 1)
        let gap = helped.map(\.before).mean - others.map(\.before).mean, isNear = AdjustedDifference.isNear(helped, others)
        let luck = StudentT.quantile(0.975, degreesOfFreedom: degreesOfFreedom) * fit.covariance[1][1].squareRoot()
        let isProven = fit.coefficients[1] > luck, isOnLine = isNear || isProven
        isReturnLearned = isNear && isProven
        standardError = isOnLine ? fit.covariance[2][2].squareRoot() : plain.standardError
        returning = isOnLine ? (slope - 1) * gap : min(max(ownReturn, min(-gap, 0)), max(-gap, 0))
        expectedChange = others.map(\.change).mean + returning
        effect = plain.effect - returning
    }

    private static func fit(_ helped: [BeforeAfter], _ others: [BeforeAfter]) -> LeastSquares? {
        let all = helped + others, before = all.map(\.before), after = all.map(\.after)
        guard before.areFinite, after.areFinite else { return nil }
        return LeastSquares(columns: [all.map { _ in 1 }, before, all.indices.map { $0 < helped.count ? 1.0 : 0 }], outcome: after)
    }

    /// Whether the line of the others reaches to the helped: drawn on by half of the others' range at most.
    private static func isNear(_ helped: [BeforeAfter], _ others: [BeforeAfter]) -> Bool {
        let stood = others.map(\.before), (low, high) = (stood.min()!, stood.max()!), reach = (high - low) / 2
        return (low - reach...high + reach).contains(helped.map(\.before).mean)
    }

    package func interval(level: Double) -> ClosedRange<Double> {
        let half = StudentT.quantile((1 + level) / 2, degreesOfFreedom: degreesOfFreedom) * standardError
        guard !isReturnLearned else { return (effect - half)...(effect + half) }
        let unreturned = plain.interval(level: level)
        return min(effect - half, unreturned.lowerBound)...max(effect + half, unreturned.upperBound)
    }
}
