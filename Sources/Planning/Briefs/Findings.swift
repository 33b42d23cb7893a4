import Statistics

/// Who is named, by the rules of false-discovery control, hiding, slipping and advancing. Only p values that can lead to a
/// name are computed: one above the level cannot name a unit, nor change the adjusted p of one that is named.
struct Findings: Sendable {
    private let tree: UnitTree
    private let units: [UnitMeasurement]
    private let judgements: [Judgement]
    private let model: Panorama.Model
    private let rule: BriefRule

    struct Named: Sendable {
        let unit: Int
        let p: Double
        let q: Double
    }

    /// By depth, then q.
    private(set) var laggards: [Named] = []
    private(set) var slipping: [Named] = []
    /// By lower bound, best first.
    private(set) var advanced: [(unit: Int, bound: Double)] = []
    /// By depth: how many units were tested.
    private(set) var tested: [Int] = []
    private var isLaggard: Set<Int> = []

    init(tree: UnitTree, units: [UnitMeasurement], judgements: [Judgement], model: Panorama.Model, rule: BriefRule) {
        (self.tree, self.units, self.judgements, self.model, self.rule) = (tree, units, judgements, model, rule)
        for depth in 0..<tree.depths { nameLaggards(depth) }
        isLaggard = Set(laggards.map(\.unit))
        for depth in 0..<tree.depths { nameSlipping(depth) }
        nameAdvanced()
    }

    /// The real parent of a laggard that is no laggard itself.
    func hiding(_ laggard: Int) -> Int? { tree.realParent(of: laggard).flatMap { isLaggard.contains($0) ? nil : $0 } }
}

extension Findings {
    func levelP(_ unit: Int) -> Double {
        let judged = judgements[unit]
        return judged.z.isFinite ? LevelTest.pValue(z: judged.z, degreesOfFreedom: degreesOfFreedom(unit)) : .nan
    }

    func degreesOfFreedom(_ unit: Int) -> Double {
        switch model {
        case .amount, .fact: RatioModel(units[unit], phi: judgements[unit].phi).degreesOfFreedom
        case .share: ShareTest(units[unit], phi: judgements[unit].phi).degreesOfFreedom
        }
    }

    func shiftP(_ unit: Int) -> Double {
        let measured = units[unit]
        guard measured.shift.isFinite else { return .nan }
        return LevelShiftScan.pValue(t: measured.shift, days: measured.days, factor: judgements[unit].factor)
    }

    /// Student's 5 % quantile lies below the normal one whatever the degrees of freedom, so nothing above can matter.
    private static let highestZ = StandardNormal.quantile(BenjaminiHochberg.level) + 1e-9

    private mutating func nameLaggards(_ depth: Int) {
        var count = 0, candidates: [(unit: Int, p: Double)] = []
        for unit in tree.units(ofDepth: depth) where judgements[unit].z.isFinite && !tree.hasTooFewPeople(unit) {
            count += 1
            guard judgements[unit].z < Findings.highestZ else { continue }
            candidates.append((unit, levelP(unit)))
        }
        tested.append(count)
        laggards += named(candidates, of: count) { _ in true }
    }

    private mutating func nameSlipping(_ depth: Int) {
        var count = 0, candidates: [(unit: Int, p: Double)] = [], thresholds: [Double: Double] = [:]
        for unit in tree.units(ofDepth: depth) where units[unit].shift.isFinite && !tree.hasTooFewPeople(unit) {
            count += 1
            let days = units[unit].days
            let threshold = thresholds[days] ?? LevelShiftScan.threshold(level: BenjaminiHochberg.level, days: days)
            thresholds[days] = threshold
            guard LevelShiftScan.independent(units[unit].shift, days, judgements[unit].factor) < threshold else { continue }
            candidates.append((unit, shiftP(unit)))
        }
        slipping += named(candidates, of: count) { _ in true }
    }

    private func named(_ candidates: [(unit: Int, p: Double)], of count: Int, where holds: (Int) -> Bool) -> [Named] {
        let small = candidates.filter { $0.p <= BenjaminiHochberg.level }
        let adjusted = BenjaminiHochberg.adjusted(smallest: small.map(\.p), of: count)
        return zip(small, adjusted).filter { $1 <= BenjaminiHochberg.level && holds($0.unit) }
            .map { Named(unit: $0.unit, p: $0.p, q: $1) }
            .sorted { ($0.q, $0.unit) < ($1.q, $1.unit) }
    }

    /// 95 % one-sided.
    private static let boundWidth = 1.645

    private mutating func nameAdvanced() {
        let sign = rule.worse.sign
        for unit in units.indices where judgements[unit].shrunkSD.isFinite {
            let bound = judgements[unit].shrunk - sign * Findings.boundWidth * judgements[unit].shrunkSD
            let line = units[unit].target(model) + sign * rule.delta
            if sign * bound > sign * line, !tree.hasTooFewPeople(unit) { advanced.append((unit, bound)) }
        }
        advanced.sort { (-sign * $0.bound, $0.unit) < (-sign * $1.bound, $1.unit) }
    }
}
