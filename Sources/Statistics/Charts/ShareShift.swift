import Foundation

/// The largest fall of a share (x met of n a day) between two levels, over all places to split the days (Worsley 1983, "The power of
/// likelihood ratio and cumulative sum tests for a change in a binomial probability", Biometrika 70). The statistic is the signed root of
/// twice the log likelihood ratio, whose tail holds where few are missed; a difference of shares over its error has one that is far too long
/// there. Where days vary more than counts do, it is divided by the root of their dispersion (McCullagh & Nelder 1989, "Generalized Linear
/// Models"). Its p is that of `LevelShiftScan`.
///
/// O(days). Not under 40 counted days; not for the size of the fall of a unit chosen for being high; not where x may exceed n.
package struct ShareShift: Sendable, Equatable {
    /// Negative is a fall; 0 where the share falls nowhere, or nothing is missed.
    package let t: Double
    /// Index of the last day of the former level.
    package let split: Int
    /// Counted days.
    package let days: Double

    /// - Parameters:
    ///   - met: x of each day, 0 <= x <= n; what is better met is more.
    ///   - base: n of each day; 0 where a day does not count.
    /// - Returns: nil where days are too few.
    package init?(met: [Double], base: [Double]) {
        precondition(met.count == base.count, "a base for each day")
        let counted = base.indices.filter { base[$0] > 0 }
        guard counted.count >= LevelShiftScan.shortest else { return nil }
        let all = counted.reduce(into: Sums()) { $0.add(met[$1], base[$1]) }
        days = Double(counted.count)
        guard all.met > 0, all.met < all.base, let largest = ShareShift.largest(counted, met, base, all) else {
            (t, split) = (0, counted[0])
            return
        }
        let dispersion = max(1, ShareShift.squares(counted, met, base, largest) / (days - 2) / (all.share * (1 - all.share)))
        (t, split) = (-(largest.gain / dispersion).squareRoot(), largest.day)
    }

    /// - Parameter factor: variance factor of the dependence.
    package func pValue(factor: Double) -> Double { LevelShiftScan.pValue(t: t, days: days, factor: factor) }

    fileprivate struct Sums {
        var met = 0.0
        var base = 0.0
        var share: Double { met / base }

        mutating func add(_ x: Double, _ n: Double) {
            met += x
            base += n
        }

        /// Of the share that fits best.
        var logLikelihood: Double { Sums.part(met, share) + Sums.part(base - met, 1 - share) }

        private static func part(_ count: Double, _ share: Double) -> Double { count > 0 ? count * log(share) : 0 }
    }

    fileprivate struct Fall {
        var gain: Double
        var day: Int
        var before: Double
        var after: Double
    }
}

extension ShareShift {
    /// Leaves at least `edge` counted days on either side. nil where the share falls nowhere.
    private static func largest(_ counted: [Int], _ met: [Double], _ base: [Double], _ all: Sums) -> Fall? {
        let whole = all.logLikelihood
        var old = Sums(), largest: Fall?
        for (place, day) in counted.dropLast(LevelShiftScan.edge).enumerated() {
            old.add(met[day], base[day])
            let new = Sums(met: all.met - old.met, base: all.base - old.base)
            guard place + 1 >= LevelShiftScan.edge, old.share > new.share else { continue }
            let gain = 2 * (old.logLikelihood + new.logLikelihood - whole)
            if gain > largest?.gain ?? 0 { largest = Fall(gain: gain, day: day, before: old.share, after: new.share) }
        }
        return largest
    }

    /// About the two levels, each day's weighted by its base.
    private static func squares(_ counted: [Int], _ met: [Double], _ base: [Double], _ fall: Fall) -> Double {
        counted.reduce(0) { sum, day in
            let apart = met[day] - (day <= fall.day ? fall.before : fall.after) * base[day]
            return sum + apart * apart / base[day]
        }
    }
}
