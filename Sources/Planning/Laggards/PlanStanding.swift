import Statistics
package import Works

/// How a unit stands against its plan, by the tests of the brief and not by looks.
package enum PlanStanding: Sendable, Equatable {
    /// Reliably above.
    case ahead
    /// Neither reliably above nor reliably below.
    case onPlan
    /// Named by the brief.
    case behind
    /// Too small or too new.
    case unjudged
}

extension Brief {
    package func standing(of unit: UnitPath, indicator: String) -> PlanStanding {
        found(unit, indicator).map { $0.standing($1) } ?? .unjudged
    }

    /// Completion to date with its 95 % interval; nil where nothing can be said. For a share completion is share over target.
    package func completionInterval(of unit: UnitPath, indicator: String) -> ClosedRange<Double>? {
        found(unit, indicator).flatMap { $0.completionInterval($1) }
    }
}

extension Analysis {
    /// 95 % one-sided, as for those named ahead.
    private static let boundWidth = 1.645

    package func standing(_ unit: Int) -> PlanStanding {
        if tree.hasTooFewPeople(unit) { return .unjudged }
        if model == .fact { return standingOfFacts(unit) }
        guard judgements[unit].z.isFinite else { return .unjudged }
        if findings.isLaggard(unit) { return .behind }
        return isReliablyAhead(unit) ? .ahead : .onPlan
    }

    private func standingOfFacts(_ unit: Int) -> PlanStanding {
        let ahead = rule.worse.sign * measured(unit).deviation
        return ahead < 0 ? .behind : ahead > 0 ? .ahead : .onPlan
    }

    /// After shrinkage towards the peers, where there are any.
    private func isReliablyAhead(_ unit: Int) -> Bool {
        let judged = judgements[unit], isShrunk = judged.shrunkSD.isFinite, sign = rule.worse.sign
        let (value, error) = isShrunk ? (judged.shrunk, judged.shrunkSD) : (measured(unit).value, judged.standardError)
        return sign * value - Analysis.boundWidth * error > sign * (measured(unit).target(model) + sign * rule.delta)
    }

    fileprivate func completionInterval(_ unit: Int) -> ClosedRange<Double>? {
        let measured = measured(unit), error = judgements[unit].standardError
        guard !tree.hasTooFewPeople(unit), model != .fact, error.isFinite, error > 0 else { return nil }
        let half = StudentT.quantile(0.975, degreesOfFreedom: naming.degreesOfFreedom(unit)) * error, target = measured.target(model)
        return max(0, measured.value - half) / target...(measured.value + half) / target
    }
}

extension Analysis {
    /// Falls behind while what stands above it looks well.
    package func isHidden(_ unit: Int) -> Bool { findings.isLaggard(unit) && findings.hiding(unit, in: tree) != nil }

    /// nil without a plan to date, and of a unit too small to be told of.
    package func completion(_ unit: Int) -> Double? {
        let measured = measured(unit)
        return measured.plan > 0 && !tree.hasTooFewPeople(unit) ? measured.actual / measured.plan : nil
    }
}
