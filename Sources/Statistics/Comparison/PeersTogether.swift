import Foundation

/// How far each unit lies from what all its peers reach together, with what chance may make of it: level - peers, error =
/// root of (own error^2 + sum of (share of volume x error)^2 of the peers). Works with two units. O(1) for each unit after O(K).
///
/// These peers are the measure, not others like them: nothing is said of units that are not there. Not among unlike units.
package struct PeersTogether: Sendable {
    package struct Gap: Sendable, Equatable {
        /// What the peers reach together.
        package let peers: Double
        /// Own level less theirs.
        package let gap: Double
        package let error: Double

        package init(peers: Double, gap: Double, error: Double) { (self.peers, self.gap, self.error) = (peers, gap, error) }
    }

    private let levels: [Double]
    private let errors: [Double]
    private let volumes: [Double]
    private let volume: Double
    private let amount: Double
    private let squares: Double

    /// - Returns: nil under two units, or where one has no error or no volume.
    package init?(levels: [Double], errors: [Double], volumes: [Double]) {
        let isUsable = levels.areFinite && (errors + volumes).allSatisfy { $0 > 0 && $0.isFinite }
        guard levels.count > 1, isUsable else { return nil }
        (self.levels, self.errors, self.volumes) = (levels, errors, volumes)
        volume = volumes.reduce(0, +)
        amount = zip(levels, volumes).reduce(0) { $0 + $1.0 * $1.1 }
        squares = zip(errors, volumes).reduce(0) { $0 + $1.0 * $1.0 * $1.1 * $1.1 }
    }

    package func gap(of unit: Int) -> Gap {
        let rest = volume - volumes[unit], own = errors[unit] * volumes[unit]
        let peers = (amount - levels[unit] * volumes[unit]) / rest, theirs = max(0, squares - own * own) / (rest * rest)
        return Gap(peers: peers, gap: levels[unit] - peers, error: (errors[unit] * errors[unit] + theirs).squareRoot())
    }

    /// Standard errors that a gap must exceed twice on end to be called: so that among all units of a group, where none differs, one is
    /// called in at most one look of twenty. Never under those of 5 % one-sided.
    package static func certainty(units: Int) -> Double { StandardNormal.quantile(1 - min(0.05, (0.05 / Double(max(units, 1))).squareRoot())) }
}
