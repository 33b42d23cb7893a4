import Statistics
package import Works

/// Why a hidden laggard that the rule names is no alarm. Looked for only where a good total hides it: what everybody sees anyway is not
/// explained away.
package enum Excuse: Sendable, Equatable {
    /// On these days its peers were low as well: a holiday that no calendar knew, a day without power. Without them it is not behind.
    case sharedDays([Day])
    /// It was as low in the same season of last year, and made up for it. The factor is what the season leaves of its level.
    case season(factor: Double, lastYear: ClosedRange<Day>)

    /// A unit is excused where what is left would not be called behind even of one unit alone.
    fileprivate static let level = 0.05
}

extension Brief {
    /// Of the laggards that a good total hides.
    func excuse(of laggard: Laggard) -> Excuse? {
        guard laggard.isHidden, let (analysis, unit) = found(laggard.unit, laggard.indicator) else { return nil }
        return analysis.excuse(of: unit)
    }
}

extension Analysis {
    func excuse(of unit: Int) -> Excuse? { excuses(unit) { excuseBySharedDays(unit) ?? excuseBySeason(unit) } }

    private func excuseBySharedDays(_ unit: Int) -> Excuse? {
        let low = lowDays(ofDepth: tree.depth(of: unit))
        guard !low.isEmpty else { return nil }
        let all = stretch(of: unit), rest = all.without(low), own = low.filter { all.weights[$0] > 0 }
        guard !own.isEmpty, let level = rest.level(phi: judgements[unit].phi), !isBehind(level, line: line(of: unit), of: unit) else { return nil }
        return .sharedDays(own.sorted().compactMap { date($0) })
    }

    private func excuseBySeason(_ unit: Int) -> Excuse? {
        guard let now = stretch(of: unit).level(phi: judgements[unit].phi),
            let season = Season(of: unit, in: self, sign: rule.worse.sign, phi: judgements[unit].phi)
        else { return nil }
        let line = line(of: unit), error = (now.error * now.error + line * line * season.error * season.error).squareRoot()
        guard !isBehind(Stretch.Level(value: now.value, error: error), line: season.factor * line, of: unit) else { return nil }
        return .season(factor: season.factor, lastYear: season.days)
    }

    private func line(of unit: Int) -> Double { rule.test(target: measured(unit).target(model)).line }

    private func isBehind(_ level: Stretch.Level, line: Double, of unit: Int) -> Bool {
        let z = rule.worse.sign * (level.value - line) / level.error
        return LevelTest.pValue(z: z, degreesOfFreedom: naming.degreesOfFreedom(unit)) <= Excuse.level
    }

    /// The past days of a unit, as its level is measured.
    func stretch(of unit: Int) -> Stretch {
        let days = unitDays(unit)
        return Stretch(weights: model == .share ? days.base : Array(days.plan[..<days.past]), actual: days.actual)
    }
}
