/// A share of counts that belong together: days of a team, people of a team. They meet or miss a plan together, so they tell less than as many
/// that do not know of each other; how much less is read from how far the teams lie apart (design effect: Kish 1965, "Survey Sampling";
/// Rao & Scott 1992, Biometrics 48). The range is Wilson's with the effective number of counts and Student's quantile for the number of
/// teams (Korn & Graubard 1998, Survey Methodology 24).
///
/// O(teams). Where every team counts once and alike it is Wilson's own. Of five to ten teams that differ widely it holds in 90 of 100 cases
/// instead of 95.
package struct ClusteredShare: Sendable, Equatable {
    package let share: Double
    /// As many counts that do not know of each other would tell as much.
    package let effective: Double
    /// nil under five teams with several counts: they do not say how teams differ.
    package let interval: ShareInterval?

    private static let fewestTeams = 5

    /// - Parameters:
    ///   - hits: of each team, 0 <= hits <= base.
    ///   - weights: what one count of a team stands for, such as its people; above 0.
    /// - Returns: nil where nothing was counted.
    package init?(hits: [Double], bases: [Double], weights: [Double]? = nil, level: Double = 0.95) {
        let teams = Clusters(hits, bases, weights ?? hits.map { _ in 1 })
        guard teams.all > 0 else { return nil }
        share = teams.share
        if teams.countOnceAlike {
            effective = teams.all / teams.weights[0]
            interval = ShareInterval(effective: effective, share: share, z: StandardNormal.quantile((1 + level) / 2))
        } else {
            effective = teams.effective
            let student = teams.count >= ClusteredShare.fewestTeams ? StudentT.quantile((1 + level) / 2, degreesOfFreedom: Double(teams.count - 1)) : nil
            interval = student.map { ShareInterval(effective: teams.effective, share: teams.share, z: $0) }
        }
    }
}

/// Teams of which something was counted.
private struct Clusters {
    let hits: [Double]
    let bases: [Double]
    let weights: [Double]
    let all: Double
    let share: Double

    init(_ allHits: [Double], _ allBases: [Double], _ allWeights: [Double]) {
        precondition(allHits.count == allBases.count && allHits.count == allWeights.count, "hits, base and weight of each")
        let counted = allBases.indices.filter { allBases[$0] > 0 && allWeights[$0] > 0 }
        (hits, bases, weights) = (counted.map { allHits[$0] }, counted.map { allBases[$0] }, counted.map { allWeights[$0] })
        all = zip(bases, weights).reduce(0) { $0 + $1.0 * $1.1 }
        share = all > 0 ? zip(hits, weights).reduce(0) { $0 + $1.0 * $1.1 } / all : .nan
    }

    var count: Int { bases.count }
    var countOnceAlike: Bool { bases.allSatisfy { $0 == 1 } && weights.allSatisfy { $0 == weights[0] } }

    /// Never more than the counts themselves would be, weighted as they are; where all or none are met, as many as there are teams.
    var effective: Double {
        let most = all * all / zip(bases, weights).reduce(0) { $0 + $1.0 * $1.1 * $1.1 }
        let variance = self.variance
        guard variance > 0 else { return min(most, byTeams) }
        return min(most, max(1, share * (1 - share) / variance))
    }

    private var byTeams: Double { all * all / zip(bases, weights).reduce(0) { $0 + $1.0 * $1.0 * $1.1 * $1.1 } }

    /// Of the share, by how far each team lies from it.
    private var variance: Double {
        let squares = hits.indices.reduce(0) { sum, team in
            let apart = weights[team] * (hits[team] - share * bases[team])
            return sum + apart * apart
        }
        return squares / (all * all) * Double(count) / Double(max(1, count - 1))
    }
}
