import Foundation
import Statistics

/// How far units of a size may lie from all together when they are like all others: the errors of a typical unit shrink with the root of its
/// volume; where units differ by more than chance, that is added (Spiegelhalter 2005).
struct PeerFunnel: Sendable {
    /// What all have together.
    let centre: Double
    private let volumes: [Double]
    /// Of a typical unit, times its volume.
    private let variance: Double
    /// Variance between units beyond chance; 0 where chance explains them.
    private let between: Double

    /// - Parameter errors: positive.
    init(levels: [Double], errors: [Double], volumes: [Double]) {
        let centre = zip(levels, volumes).reduce(0) { $0 + $1.0 * $1.1 } / volumes.reduce(0, +)
        (self.centre, self.volumes) = (centre, volumes)
        variance = zip(errors, volumes).map { $0 * $0 * $1 }.sorted().quantile(0.5)
        between = Overdispersion.between(zip(levels, errors).map { ($0 - centre) / $1 }, weights: errors.map { 1 / ($0 * $0) })
    }

    /// Between which a share of such units lie, at each of some volumes.
    func limits(_ share: Double, at volumes: [Double]) -> (low: [Double], high: [Double]) {
        let width = StandardNormal.quantile((1 + share) / 2), reach = volumes.map { width * (variance / $0 + between).squareRoot() }
        return (reach.map { centre - $0 }, reach.map { centre + $0 })
    }

    /// From the smallest volume to the largest, closer where the limits bend.
    var drawnVolumes: [Double] {
        guard let least = volumes.min(), let most = volumes.max(), most > least, least > 0 else { return volumes.first.map { [$0 * 0.8, $0 * 1.2] } ?? [] }
        return (0...PeerFunnel.steps).map { least * pow(most / least, Double($0) / Double(PeerFunnel.steps)) }
    }

    private static let steps = 40
}

extension PeerComparison {
    var funnel: PeerFunnel { PeerFunnel(levels: members.map(\.level), errors: members.map(\.standardError), volumes: members.map(\.volume)) }
}
