import Planning
import Works

/// What a meeting has to talk about: a unit that is reliably behind, or whose level has dropped.
struct Deviation: Sendable {
    enum What: Sendable {
        case behind(Laggard)
        case slipping(Slip)
    }

    let what: What
    /// Units below it that are behind too.
    let details: Int
    /// The first day of a lower level, beyond doubt.
    let fellOn: Day?
    /// Since when its sum has stood behind the plan without a break.
    let behindSince: Day?
    /// The larger, the worse: the share of the plan that is missing, or by which the level fell.
    let gap: Double

    var unit: UnitPath {
        switch what {
        case .behind(let laggard): laggard.unit
        case .slipping(let slip): slip.unit
        }
    }

    var indicator: String {
        switch what {
        case .behind(let laggard): laggard.indicator
        case .slipping(let slip): slip.indicator
        }
    }
}

extension TodayView {
    /// The worst first; a laggard inside a lagging parent is a detail of it.
    var deviations: [Deviation] {
        let behind = (findings.hidden + findings.behind).map { Deviation($0, self) }
        return (behind + findings.slipping.map(Deviation.init)).sorted { $0.gap > $1.gap }
    }

    /// Is the plan too high? Of whoever is behind.
    func verdict(of deviation: Deviation) -> PlanVerdict? {
        guard case .behind(let laggard) = deviation.what else { return nil }
        return verdicts?.verdict(of: laggard)
    }
}

extension Deviation {
    fileprivate init(_ found: TodayFindings.Case, _ view: TodayView) {
        let laggard = found.laggard
        what = .behind(laggard)
        details = found.details.count
        fellOn = view.background.reliableFall(of: laggard.unit, indicator: laggard.indicator)?.on
        let rule = view.brief.analyses.first { $0.indicator.name == laggard.indicator }?.rule
        behindSince = rule.flatMap { view.brief.days(of: laggard.unit, indicator: laggard.indicator)?.offPlanSince($0.worse) }
        gap = abs(1 - laggard.completion)
    }

    fileprivate init(_ slip: Slip) {
        (what, details, fellOn, behindSince, gap) = (.slipping(slip), 0, slip.shift.on, nil, slip.shift.drop)
    }
}
