import Planning
import Works

/// How a unit stands over all its indicators, in a word: what a line about it shows.
struct UnitState: Sendable, Equatable {
    let standing: PlanStanding
    /// Falls behind while what stands above it looks well.
    let isHidden: Bool
    /// So many of those stand below it.
    let hiddenBelow: Int
    /// What of the plan to date is reached, in the indicator that is shown; nil where there is none, or too few people.
    let completion: Double?
}

/// The states of all units of a works on one day. What costs is made once: whom hidden ones stand below.
struct UnitStates: Sendable {
    private let brief: Brief?
    private let indicator: Indicator?
    private let hiddenBelow: [UnitPath: Int]

    /// - Parameter indicator: of which the share reached is told; the first with a plan unless given.
    init(_ brief: Brief?, indicator: Indicator? = nil) {
        (self.brief, self.indicator) = (brief, indicator)
        var below: [UnitPath: Int] = [:]
        for unit in Set(brief?.laggards.filter(\.isHidden).map(\.unit) ?? []) {
            for above in sequence(first: unit, next: \.parent).dropFirst() { below[above, default: 0] += 1 }
        }
        hiddenBelow = below
    }

    /// nil where nothing is planned of the unit.
    func state(of unit: UnitPath) -> UnitState? {
        let known = brief?.analyses.compactMap { analysis in analysis.tree.index(of: unit).map { (analysis, $0) } }.filter { $0.0.isPresent($0.1) } ?? []
        guard !known.isEmpty else { return nil }
        let standings = known.map { $0.0.standing($0.1) }
        let shown = known.first { indicator == nil || $0.0.indicator == indicator }
        return UnitState(
            standing: UnitStates.together(standings), isHidden: known.contains { $0.0.isHidden($0.1) }, hiddenBelow: hiddenBelow[unit] ?? 0,
            completion: shown.flatMap { $0.0.completion($0.1) })
    }

    /// Behind in one is behind; ahead in one and behind in none is ahead.
    private static func together(_ standings: [PlanStanding]) -> PlanStanding {
        [PlanStanding.behind, .ahead, .onPlan].first { standings.contains($0) } ?? .unjudged
    }
}
