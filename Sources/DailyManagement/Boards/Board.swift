import Planning
import Works

/// What a meeting at a unit's board goes through, in this order: how the indicators stand, what deviates, what is done about
/// it, what the next level is asked for. The order that tiered daily management has everywhere.
package enum BoardItem: String, Sendable, CaseIterable {
    case indicators, deviations, actions, escalation
}

/// How long the meeting at a board takes: the higher the unit, the more there is to talk about.
enum MeetingTier: Sendable, CaseIterable {
    /// Nothing below it: a team.
    case team
    /// Teams below it.
    case area
    /// Areas below it.
    case works

    init(levelsBelow levels: Int) {
        self =
            switch levels {
            case ...0: .team
            case 1: .area
            default: .works
            }
    }

    /// As meetings of the first, second and third tier usually last.
    var minutes: ClosedRange<Int> {
        switch self {
        case .team: 5...10
        case .area: 10...15
        case .works: 20...30
        }
    }

    /// Half of the time and more is for what deviates and what is done about it. All items together take the longest time.
    func minutes(for item: BoardItem) -> Int {
        let shares: [BoardItem: Int] =
            switch self {
            case .team: [.indicators: 2, .deviations: 3, .actions: 3, .escalation: 2]
            case .area: [.indicators: 3, .deviations: 5, .actions: 4, .escalation: 3]
            case .works: [.indicators: 5, .deviations: 10, .actions: 9, .escalation: 6]
            }
        return shares[item]!
    }
}

extension Brief {
    /// How many levels stand below a unit, looked at no further than the tiers of meetings tell apart.
    func levelsBelow(_ unit: UnitPath) -> Int {
        analyses.compactMap { analysis in analysis.tree.index(of: unit).map { analysis.tree.levelsBelow($0) } }.max() ?? 0
    }
}

extension UnitTree {
    fileprivate func levelsBelow(_ unit: Int) -> Int {
        if isLeaf(unit) { return 0 }
        return children(of: unit).contains { !isLeaf($0) } ? 2 : 1
    }
}
