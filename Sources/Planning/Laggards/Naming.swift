import Statistics

/// The rules by which units are named. Only p values that can lead to a name are computed: one above the level cannot name
/// a unit, nor change the adjusted p of one that is named.
struct Naming: Sendable {
    let tree: UnitTree
    let units: LargeMemory<UnitMeasurement>
    let judgements: LargeMemory<Judgement>
    let model: Panorama.Model
    let rule: BriefRule

    func levelP(_ unit: Int) -> Double {
        let judged = judgements[unit]
        return judged.z.isFinite ? LevelTest.pValue(z: judged.z, degreesOfFreedom: degreesOfFreedom(unit)) : .nan
    }

    func shiftP(_ unit: Int) -> Double {
        let measured = units[unit]
        guard measured.shift.isFinite else { return .nan }
        return LevelShiftScan.pValue(t: measured.shift, days: measured.days, factor: judgements[unit].factor)
    }

    func degreesOfFreedom(_ unit: Int) -> Double {
        switch model {
        case .amount, .fact: RatioModel(units[unit], phi: judgements[unit].phi).degreesOfFreedom
        case .share: ShareTest(units[unit], phi: judgements[unit].phi).degreesOfFreedom
        }
    }
}

extension Naming {
    /// By depth; leaves and parents together.
    func laggards() -> (named: [Findings.Named], tested: [Int]) {
        var named: [Findings.Named] = [], tested: [Int] = []
        for depth in 0..<tree.depths {
            let asked = tree.units(ofDepth: depth).filter { judgements[$0].z.isFinite && !tree.hasTooFewPeople($0) }
            named += name(likely(asked, below: highestZ) { unit, highest in judgements[unit].z < highest }, p: levelP, of: asked.count)
            tested.append(asked.count)
        }
        return (named, tested)
    }

    /// Student's quantile lies below the normal one whatever the degrees of freedom.
    private func highestZ(level: Double) -> Double { StandardNormal.quantile(level) + 1e-9 }

    /// A reliable drop that is too small to matter is left out when it is told.
    func slipping() -> [Findings.Named] {
        var named: [Findings.Named] = []
        for depth in 0..<tree.depths {
            let asked = tree.units(ofDepth: depth).filter { judgements[$0].shift.isFinite && !tree.hasTooFewPeople($0) }
            let lengths = Set(asked.lazy.map { Int(units[$0].days) })
            let found = likely(asked, below: { highestShifts(lengths, level: $0) }) { unit, highest in
                judgements[unit].shift < highest[Int(units[unit].days)]
            }
            named += name(found, p: shiftP, of: asked.count)
        }
        return named
    }

    /// By counted days.
    private func highestShifts(_ lengths: Set<Int>, level: Double) -> [Double] {
        var highest = [Double](repeating: 0, count: (lengths.max() ?? 0) + 1)
        for days in lengths { highest[days] = LevelShiftScan.threshold(level: level, days: Double(days)) }
        return highest
    }

    /// Those whose p may be small enough, without computing any. When k of m have a p up to the level, none above level x k/m
    /// can be named: so the bar sinks until it no longer leaves anybody out.
    private func likely<Bar>(_ asked: [Int], below bar: (Double) -> Bar, _ passes: (Int, Bar) -> Bool) -> [Int] {
        var left = asked, level = BenjaminiHochberg.level
        while !left.isEmpty {
            let bar = bar(level)
            let fewer = left.filter { passes($0, bar) }
            if fewer.count == left.count { break }
            left = fewer
            level = BenjaminiHochberg.level * Double(left.count) / Double(asked.count)
        }
        return left
    }

    private func name(_ candidates: [Int], p: (Int) -> Double, of count: Int) -> [Findings.Named] {
        let small = candidates.map { (unit: $0, p: p($0)) }.filter { $0.p <= BenjaminiHochberg.level }
        let adjusted = BenjaminiHochberg.adjusted(smallest: small.map(\.p), of: count)
        return zip(small, adjusted).filter { $1 <= BenjaminiHochberg.level }
            .map { Findings.Named(unit: $0.unit, p: $0.p, q: $1) }
            .sorted { ($0.q, $0.unit) < ($1.q, $1.unit) }
    }
}

extension Naming {
    /// 95 % one-sided.
    static let boundWidth = 1.645

    /// Above the target by more than the smallest gap worth acting on, after shrinkage.
    func advanced() -> [Findings.Ahead] {
        let sign = rule.worse.sign
        var ahead: [Findings.Ahead] = []
        for unit in tree.paths.indices where judgements[unit].shrunkSD.isFinite {
            let bound = judgements[unit].shrunk - sign * Naming.boundWidth * judgements[unit].shrunkSD
            let line = units[unit].target(model) + sign * rule.delta
            if sign * bound > sign * line, !tree.hasTooFewPeople(unit) { ahead.append(Findings.Ahead(unit: unit, bound: bound)) }
        }
        return ahead.sorted { (-sign * $0.bound, $0.unit) < (-sign * $1.bound, $1.unit) }
    }
}
