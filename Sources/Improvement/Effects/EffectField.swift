import Planning
import Statistics
import Works

/// The units at which something was done, and those beside them of which no help is recorded.
struct EffectField: Sendable {
    struct Unit: Sendable {
        let path: UnitPath
        let levels: BeforeAfter
    }

    let helped: [Unit]
    let others: [Unit]
    let worse: LevelTest.Worse
    /// By so much those helped were expected to change, because where they stood before was luck too: from there to their levels shrunk
    /// towards their families'.
    let returning: Double
}

extension EffectField {
    /// A function of the question rather than an initialiser: it may have to say why there is no field.
    static func of(_ question: EffectQuestion, _ before: Brief?, _ after: Brief?, _ organisation: Organisation) -> Result<EffectField, EffectStudy.Silence> {
        guard let first = question.units.first, let before, let after else { return .failure(.notJudged) }
        guard let then = PeerComparison(of: first, indicator: question.indicator, in: before, organisation),
            let now = PeerComparison(of: first, indicator: question.indicator, in: after, organisation), then.hasLevels
        else { return .failure(.notJudged) }
        let (old, new) = (then.byUnit, now.byUnit)
        guard question.units.allSatisfy({ then.group.members.contains($0) }) else { return .failure(.notJudged) }
        for unit in question.units {
            if old[unit] == nil { return .failure(.tooFewDays(before: true)) }
            if new[unit] == nil { return .failure(.tooFewDays(before: false)) }
        }
        let all = old.keys.sorted().compactMap { path in
            new[path].map { Unit(path: path, levels: BeforeAfter(before: old[path]!.level, after: $0.level)) }
        }
        let touched = Set(question.units + question.helpers + question.touched)
        return .success(
            EffectField(
                helped: question.units.compactMap { path in all.first { $0.path == path } },
                others: all.filter { unit in
                    question.mayStandBeside(unit.path) && !touched.contains { unit.path.isWithin($0) || $0.isWithin(unit.path) }
                }, worse: then.worse,
                returning: question.units.map { unit in before.shrunk(unit, by: question.indicator).map { $0 - old[unit]!.level } ?? 0 }.mean))
    }
}

extension Brief {
    fileprivate func shrunk(_ unit: UnitPath, by indicator: String) -> Double? { total(of: unit, indicator: indicator)?.shrunk }
}

extension EffectQuestion {
    /// Those who were not drawn stood better: they would rise less by themselves.
    fileprivate func mayStandBeside(_ unit: UnitPath) -> Bool { drawn?.waiting.contains(unit) ?? true }
}

extension PeerComparison {
    /// Of a few days nothing is told.
    fileprivate var byUnit: [UnitPath: Member] { Dictionary((hasDays ? members : []).map { ($0.unit, $0) }, uniquingKeysWith: { first, _ in first }) }
}
