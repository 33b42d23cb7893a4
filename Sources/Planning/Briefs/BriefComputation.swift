import Statistics
import Works

/// From the panoramas of a works to its brief. The rules stand in `docs/statistics.md`; here is their order.
package struct BriefComputation: Sendable {
    /// One per cent unless set: a smaller gap is not worth a visit.
    package static let usualDelta = 0.01

    package var span: BriefSpan
    /// Smallest gap worth acting on, as a share of the target.
    package var delta: Double
    /// Threads; all cores unless set.
    package var workers: Int

    package init(span: BriefSpan, delta: Double = usualDelta, workers: Int = Parallel.cores) {
        (self.span, self.delta, self.workers) = (span, delta, workers)
    }

    /// - Parameter panoramas: all indicators of one works, at least one; each is a family of its own in the multiple testing.
    package func brief(of panoramas: [Panorama]) -> Brief {
        precondition(!panoramas.isEmpty, "a brief needs an indicator")
        let analyses = panoramas.map { Analysis($0, span: span, delta: delta, workers: workers) }
        var brief = Brief(span: span, unit: analyses.lazy.compactMap(\.tree.paths.first).first ?? UnitPath(""), analyses: analyses)
        for analysis in analyses { brief.add(analysis) }
        return brief
    }
}

extension Brief {
    mutating func add(_ analysis: Analysis) {
        laggards += analysis.laggards
        slipping += analysis.slips
        advanced += analysis.advances
        tooSmall += analysis.tooSmall
        notes += analysis.notes
    }
}

extension Analysis {
    fileprivate var laggards: [Laggard] {
        findings.laggards.map { named in
            let measured = measured(named.unit), judged = judgements[named.unit]
            return Laggard(
                unit: tree.paths[named.unit], indicator: indicator.name, completion: measured.actual / measured.plan,
                shortfall: -rule.worse.sign * measured.deviation, pValue: named.p, qValue: named.q,
                hiddenBy: findings.hiding(named.unit, in: tree).map { tree.paths[$0] },
                evidence: Laggard.Evidence(
                    z: judged.z, se: judged.standardError, f: judged.factor, days: Int(measured.days), shrunk: judged.shrunk.isFinite ? judged.shrunk : nil))
        }
    }

    /// A reliable drop that is too small to matter is not told.
    fileprivate var slips: [Slip] {
        findings.slipping.compactMap { named in
            guard let shift = shift(named.unit, unitDays(named.unit), pValue: named.p, qValue: named.q) else { return nil }
            return shift.drop >= LevelShiftScan.dropWorthNaming ? Slip(unit: tree.paths[named.unit], indicator: indicator.name, shift: shift) : nil
        }
    }

    fileprivate var advances: [Advance] {
        findings.advanced.map { ahead in
            let measured = measured(ahead.unit), judged = judgements[ahead.unit]
            return Advance(
                unit: tree.paths[ahead.unit], indicator: indicator.name, completion: measured.actual / measured.plan,
                shrunk: judged.shrunk, shrunkSD: judged.shrunkSD, lower: ahead.bound)
        }
    }

    fileprivate var tooSmall: [TooSmall] {
        tree.paths.indices.compactMap { unit in
            guard isPresent(unit), let reason = tooSmallReason(unit) else { return nil }
            return TooSmall(unit: tree.paths[unit], indicator: indicator.name, reason: reason)
        }
    }

    private func tooSmallReason(_ unit: Int) -> TooSmall.Reason? {
        if tree.hasTooFewPeople(unit) { return .people }
        return model != .fact && measured(unit).days < Smallest.days ? .days : nil
    }

    fileprivate var notes: [String] {
        guard model != .fact else { return [] }
        return ["tested by depth: " + findings.tested.map(String.init).joined(separator: ", ")]
    }
}
