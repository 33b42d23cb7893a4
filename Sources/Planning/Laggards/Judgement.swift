import Statistics

/// What a unit's peers add to its own days: dependence, standard error, distance from the line, shrinkage. NaN = not known.
struct Judgement {
    var phi = Double.nan
    var standardError = Double.nan
    var z = Double.nan
    /// t of the largest fall as it would be without dependence.
    var shift = Double.nan
    var shrunk = Double.nan
    var shrunkSD = Double.nan

    var factor: Double { Dependence.factor(phi: phi) }
}

/// The second pass: no day is looked at any more.
struct Judging: @unchecked Sendable {
    let tree: UnitTree
    let units: LargeMemory<UnitMeasurement>
    let model: Panorama.Model
    let rule: BriefRule
    /// Each unit is written by one thread only.
    private let judgements: UnsafeMutableBufferPointer<Judgement>

    /// Units of one task: enough to outweigh handing it out.
    private static let block = 4096

    static func judge(
        _ tree: UnitTree, _ units: LargeMemory<UnitMeasurement>, _ model: Panorama.Model, _ rule: BriefRule, workers: Int
    ) -> LargeMemory<Judgement> {
        guard model != .fact else { return LargeMemory(repeating: Judgement(), count: units.count) }
        let judgements = LargeMemory<Judgement>(unfilled: units.count)
        Judging(tree: tree, units: units, model: model, rule: rule, judgements: judgements.elements).run(workers)
        return judgements
    }

    private func run(_ workers: Int) {
        let pools = poolDependence()
        for (depth, pool) in pools.enumerated() { test(tree.units(ofDepth: depth), pool, workers) }
        shrink(workers)
    }
}

extension Judging {
    private func poolDependence() -> [Dependence.Pool] {
        var pools: [Dependence.Pool] = [], below = 0.0
        for depth in (0..<tree.depths).reversed() {
            let range = tree.units(ofDepth: depth)
            let series = units.elements[range].map { Dependence.Series(own: $0.ownDependence, pairs: $0.pairs, days: $0.days) }
            pools.append(Dependence.Pool(series, families: peerFamilies(depth), below: below))
            below = pools.last!.centre
        }
        return pools.reversed()
    }

    /// Families as ranges within their depth; children of a catch-all are no peers of each other.
    private func peerFamilies(_ depth: Int) -> [Range<Int>] {
        guard depth > 0 else { return [] }
        let first = tree.depthStarts[depth]
        return tree.units(ofDepth: depth - 1).lazy.filter { !tree.isLeaf($0) && !tree.isCatchAll[$0] }.map { parent in
            let children = tree.children(of: parent)
            return children.lowerBound - first..<children.upperBound - first
        }
    }

    private func test(_ range: Range<Int>, _ pool: Dependence.Pool, _ workers: Int) {
        Parallel.run(tasks: (range.count + Judging.block - 1) / Judging.block, workers: workers, worker: {}) { _, block in
            let first = range.lowerBound + block * Judging.block
            for unit in first..<min(first + Judging.block, range.upperBound) { test(unit, pool.pooled(unit - range.lowerBound)) }
        }
    }

    private func test(_ unit: Int, _ pooled: Dependence.Pooled) {
        judgements[unit] = Judgement(phi: model == .share ? pooled.centre : pooled.phi)
        let measured = units[unit], level = rule.test(target: target(unit))
        if measured.shift.isFinite {
            judgements[unit].shift = LevelShiftScan.independent(measured.shift, measured.days, judgements[unit].factor)
        }
        guard let error = standardError(measured, phi: judgements[unit].phi, line: level.line) else { return }
        judgements[unit].standardError = error
        judgements[unit].z = level.z(of: measured.value, standardError: error)
    }

    private func standardError(_ unit: UnitMeasurement, phi: Double, line: Double) -> Double? {
        switch model {
        case .amount: unit.plan > 0 ? RatioModel(unit, phi: phi).standardError : nil
        case .share: ShareTest(unit, phi: phi).standardError(line: line)
        case .fact: nil
        }
    }

    private func target(_ unit: Int) -> Double { units[unit].target(model) }
}

extension Judging {
    /// Every family towards its mean; children of a catch-all towards the mean of their depth.
    private func shrink(_ workers: Int) {
        let parents = (0..<tree.count).filter { !tree.isLeaf($0) }
        Parallel.run(tasks: (parents.count + 63) / 64, workers: workers, worker: {}) { _, block in
            for parent in parents[block * 64..<min((block + 1) * 64, parents.count)] where !tree.isCatchAll[parent] {
                let children = tree.children(of: parent)
                shrink(children, towards: peers(children))
            }
        }
        for depth in 1..<max(1, tree.depths) {
            let collecting = tree.units(ofDepth: depth - 1).filter { tree.isCatchAll[$0] && !tree.isLeaf($0) }
            guard !collecting.isEmpty else { continue }
            let all = peers(tree.units(ofDepth: depth))
            for parent in collecting { shrink(tree.children(of: parent), towards: all) }
        }
    }

    /// Differences from the target are what peers have in common: targets of shares may differ.
    private func peers(_ range: Range<Int>) -> PauleMandel {
        PauleMandel(values: range.map { units[$0].value - target($0) }, errors: range.map { judgements[$0].standardError })
    }

    private func shrink(_ range: Range<Int>, towards peers: PauleMandel) {
        for unit in range where judgements[unit].standardError > 0 {
            let shrunk = peers.shrunk(units[unit].value - target(unit), error: judgements[unit].standardError)
            judgements[unit].shrunk = target(unit) + shrunk.value
            judgements[unit].shrunkSD = shrunk.deviation
        }
    }
}

extension UnitMeasurement {
    /// 1 for amounts; of a share the mean of its targets, weighted by the base.
    func target(_ model: Panorama.Model) -> Double { model == .share ? plan / base : 1 }
}

extension RatioModel {
    init(_ unit: UnitMeasurement, phi: Double) { self.init(days: unit.days, plan: unit.plan, rate: unit.rate, sigma2: unit.spread, phi: phi) }
}

extension ShareTest {
    init(_ unit: UnitMeasurement, phi: Double) {
        self.init(periods: unit.days, share: unit.value, base: unit.base, dispersion: unit.spread, phi: phi)
    }
}
