import Foundation

/// The largest fall of a series between two levels, over all places to split it: when did it begin to slip?
///
/// The statistic is the two-sample t of the standardised residuals, after minus before (`LaneSeries` finds it). Its
/// reference distribution is that of a maximum over splits (James, James & Siegmund 1987, "Tests for a change-point",
/// Biometrika 74): upper tail 1 - exp(-g(b)(c0 + c1 b)) with g the normal density, c0 and c1 fitted to a simulation of a
/// million series for each length. O(1) per p. Finds one fall; not for series under 40 days, nor for the size of the fall
/// of a unit that was chosen for being high.
package enum LevelShiftScan {
    /// Shortest series that is scanned, and fewest counted days on either side of a split.
    package static let shortest = 40
    package static let edge = 10
    /// Smallest drop worth naming, as a share of plan.
    package static let dropWorthNaming = 0.03

    /// (days, c0, c1), linear in ln days between rows, constant outside.
    private static let table: [(days: Double, c0: Double, c1: Double)] = [
        (40, 2.0671, 0.0973), (50, 2.4095, 0.1737), (60, 2.4983, 0.3022), (80, 2.7089, 0.4733), (100, 2.8348, 0.6317),
        (130, 3.1836, 0.7186), (170, 3.0992, 0.9832), (250, 3.2828, 1.262), (365, 3.3118, 1.5766),
    ]

    /// One-sided p of the largest fall.
    /// - Parameters:
    ///   - t: the statistic; negative is a fall.
    ///   - days: counted days.
    ///   - factor: variance factor of the dependence.
    package static func pValue(t: Double, days: Double, factor: Double) -> Double {
        let tail = StudentT.cumulative(independent(t, days, factor), degreesOfFreedom: days - 2)
        return pValue(normal: -StandardNormal.quantile(min(max(tail, 1e-300), 1 - 1e-16)), days: days)
    }

    /// t as it would be without dependence: the variance inside the segments is too small by (N - 2f)/(N - 2), put back here.
    package static func independent(_ t: Double, _ days: Double, _ factor: Double) -> Double {
        t / (factor * (days - 2) / max(days - 2 * factor, 1)).squareRoot()
    }

    /// The t (as it would be without dependence) above which no p is at or below `level`: what lies above it need not be computed.
    package static func threshold(level: Double, days: Double) -> Double {
        var low = 0.5, high = 40.0
        while high - low > 1e-3 {
            let middle = (low + high) / 2
            if pValue(normal: middle, days: days) > level { low = middle } else { high = middle }
        }
        return StudentT.quantile(StandardNormal.cumulative(-low), degreesOfFreedom: days - 2)
    }

    /// Below one half the approximation is not one, and nothing there is ever named.
    private static func pValue(normal b: Double, days: Double) -> Double {
        guard b > 0.5 else { return 1 }
        let (c0, c1) = constants(days)
        return -expm1(-exp(-b * b / 2) / (2 * Double.pi).squareRoot() * (c0 + c1 * b))
    }

    private static func constants(_ days: Double) -> (Double, Double) {
        guard let upper = table.firstIndex(where: { $0.days >= days }) else { return (table.last!.c0, table.last!.c1) }
        guard upper > 0, table[upper].days > days else { return (table[upper].c0, table[upper].c1) }
        let (a, b) = (table[upper - 1], table[upper])
        let share = log(days / a.days) / log(b.days / a.days)
        return (a.c0 + share * (b.c0 - a.c0), a.c1 + share * (b.c1 - a.c1))
    }
}
