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
    /// Student's 5 % quantile lies below the normal one whatever the degrees of freedom, so nothing above can matter.
    private static let highestZ = StandardNormal.quantile(BenjaminiHochberg.level) + 1e-9

    /// By depth; leaves and parents together.
    func laggards() -> (named: [Findings.Named], tested: [Int]) {
        var named: [Findings.Named] = [], tested: [Int] = []
        for depth in 0..<tree.depths {
            let asked = tree.units(ofDepth: depth).filter { judgements[$0].z.isFinite && !tree.hasTooFewPeople($0) }
            named += name(asked.lazy.filter { judgements[$0].z < Naming.highestZ }, p: levelP, of: asked.count)
            tested.append(asked.count)
        }
        return (named, tested)
    }

    /// A reliable drop that is too small to matter is left out when it is told.
    func slipping() -> [Findings.Named] {
        var named: [Findings.Named] = [], thresholds: [Int: Double] = [:]
        for depth in 0..<tree.depths {
            let asked = tree.units(ofDepth: depth).filter { judgements[$0].shift.isFinite && !tree.hasTooFewPeople($0) }
            for days in Set(asked.lazy.map { Int(units[$0].days) }) where thresholds[days] == nil {
                thresholds[days] = LevelShiftScan.threshold(level: BenjaminiHochberg.level, days: Double(days))
            }
            let highest = thresholds.values.max() ?? 0
            let likely = asked.lazy.filter { judgements[$0].shift < highest && judgements[$0].shift < thresholds[Int(units[$0].days)]! }
            named += name(likely, p: shiftP, of: asked.count)
        }
        return named
    }

    private func name(_ candidates: some Sequence<Int>, p: (Int) -> Double, of count: Int) -> [Findings.Named] {
        let small = candidates.map { (unit: $0, p: p($0)) }.filter { $0.p <= BenjaminiHochberg.level }
        let adjusted = BenjaminiHochberg.adjusted(smallest: small.map(\.p), of: count)
        return zip(small, adjusted).filter { $1 <= BenjaminiHochberg.level }
            .map { Findings.Named(unit: $0.unit, p: $0.p, q: $1) }
            .sorted { ($0.q, $0.unit) < ($1.q, $1.unit) }
    }
}

extension Naming {
    /// 95 % one-sided.
    private static let boundWidth = 1.645

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
