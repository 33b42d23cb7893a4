/// The odds of one group over those of another when both are compared part by part and the parts put together (Mantel & Haenszel 1959,
/// "Statistical aspects of the analysis of data from retrospective studies", J. Nat. Cancer Inst. 22): what is left of a difference
/// between two shares once shops, products or shifts are held equal. O(parts), and one square root for each part.
///
/// A ratio of odds, 1 where both are alike; near shares of 0 and 1 it is much larger than the ratio of the shares. One number only
/// where the parts agree: see `disagreement`. In the words of the ratio itself see `KitagawaParts`.
package struct MantelHaenszel: Sendable, Equatable {
    /// One part: x of n on either side.
    package struct Part: Sendable, Equatable {
        package var hits: Double
        package var base: Double
        package var otherHits: Double
        package var otherBase: Double

        package init(hits: Double, base: Double, otherHits: Double, otherBase: Double) {
            (self.hits, self.base, self.otherHits, self.otherBase) = (hits, base, otherHits, otherBase)
        }

        fileprivate var all: Double { base + otherBase }
        fileprivate var crossed: (Double, Double) { (hits * (otherBase - otherHits) / all, otherHits * (base - hits) / all) }
    }

    package let oddsRatio: Double
    /// How far the parts are from having this ratio all alike: chi-square with `degreesOfFreedom` where they do (Breslow & Day 1980,
    /// "Statistical Methods in Cancer Research" I, section 4.4).
    package let disagreement: Double
    package let degreesOfFreedom: Double

    /// - Returns: nil without a part that has counts on both sides, or where one of the odds is nothing or everything.
    package init?(_ all: [Part]) {
        let parts = all.filter { $0.base > 0 && $0.otherBase > 0 }, crossed = parts.map(\.crossed)
        let ratio = crossed.reduce(0) { $0 + $1.0 } / crossed.reduce(0) { $0 + $1.1 }
        guard ratio > 0, ratio.isFinite else { return nil }
        oddsRatio = ratio
        disagreement = parts.reduce(0) { $0 + MantelHaenszel.surprise($1, ratio) }
        degreesOfFreedom = Double(parts.count - 1)
    }

    /// Squared distance of a part's hits from what the common ratio lets expect, in its variance when all four margins are given.
    private static func surprise(_ part: Part, _ ratio: Double) -> Double {
        let hits = part.hits + part.otherHits, expected = expected(part, hits, ratio)
        let cells = [expected, hits - expected, part.base - expected, part.otherBase - hits + expected]
        let variance = 1 / cells.reduce(0) { $0 + 1 / $1 }
        return variance > 0 ? (part.hits - expected) * (part.hits - expected) / variance : 0
    }

    /// The e at which e (otherBase - hits + e) = ratio (hits - e)(base - e).
    private static func expected(_ part: Part, _ hits: Double, _ ratio: Double) -> Double {
        let a = 1 - ratio, b = part.otherBase - hits + ratio * (hits + part.base), c = -ratio * hits * part.base
        return abs(a) < 1e-12 ? -c / b : (-b + (b * b - 4 * a * c).squareRoot()) / (2 * a)
    }
}
