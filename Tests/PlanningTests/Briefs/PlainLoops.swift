import Foundation
import Statistics
import Works

/// The rules of the brief once more, unit by unit and day by day, as slowly and plainly as they can be written: no
/// columns, no lanes, no roll-up by parts. What the engine says must agree.
struct PlainLoops {
    struct Unit {
        var counted: [Double?]
        var actual: [Double]
        var whole: [Double]
        var silentDays = 0
        var days = 0.0
        var phiOwn = Double.nan
        var pairs = 0.0
        var sigma2 = Double.nan
        var phi = 0.0
        var plan: Double { counted.compactMap { $0 }.reduce(0, +) }
        var reached: Double { actual.reduce(0, +) }
    }

    private(set) var units: [String: Unit] = [:]
    let past: Int

    /// - Parameter rows: of each leaf, plan and actual by day; nil = no row, nothing told.
    init(_ rows: [String: (plan: [Double?], actual: [Double?])], past: Int, catchAll: Set<String> = []) {
        self.past = past
        for (leaf, row) in rows { add(leaf, row) }
        for unit in units.keys { measure(unit) }
        pool(catchAll)
    }

    private mutating func add(_ leaf: String, _ row: (plan: [Double?], actual: [Double?])) {
        let levels = leaf.split(separator: "/")
        for depth in levels.indices {
            let name = levels[...depth].joined(separator: "/"), days = row.plan.count
            var unit =
                units[name]
                ?? Unit(counted: Array(repeating: nil, count: past), actual: Array(repeating: 0, count: past), whole: Array(repeating: 0, count: days))
            for day in 0..<days {
                guard let plan = row.plan[day] else { continue }
                unit.whole[day] += plan
                guard day < past else { continue }
                if let actual = row.actual[day] {
                    unit.actual[day] += actual
                    if plan > 0 { unit.counted[day] = (unit.counted[day] ?? 0) + plan }
                } else if plan > 0 {
                    unit.silentDays += 1
                }
            }
            units[name] = unit
        }
    }

    private mutating func measure(_ name: String) {
        var unit = units[name]!
        let onCounted = zip(unit.counted, unit.actual).reduce(0) { $0 + ($1.0 == nil ? 0 : $1.1) }, rate = onCounted / unit.plan
        let e = zip(unit.counted, unit.actual).map { plan, actual in plan.map { (actual - rate * $0) / $0.squareRoot() } }
        unit.days = Double(e.count { $0 != nil })
        let squares = e.reduce(0) { $0 + ($1 ?? 0) * ($1 ?? 0) }
        var products = 0.0
        for day in 1..<past {
            guard let today = e[day], let before = e[day - 1] else { continue }
            products += today * before
            unit.pairs += 1
        }
        unit.sigma2 = squares / (unit.days - 1)
        guard unit.days >= 8, squares > 0, unit.pairs > 0 else {
            unit.pairs = 0
            units[name] = unit
            return
        }
        let r = products / squares * (unit.days - 1) / unit.pairs
        unit.phiOwn = r + (1 + 4 * r) / unit.days
        units[name] = unit
    }

    private mutating func pool(_ catchAll: Set<String>) {
        var below = 0.0
        let depths = Dictionary(grouping: units.keys) { $0.filter { $0 == "/" }.count }
        for depth in depths.keys.sorted(by: >) {
            let peers = depths[depth]!
            let isEnough = pairs(peers) >= 60
            if isEnough { below = mean(peers) }
            var centre: [String: Double] = [:]
            for name in peers {
                let family = peers.filter { parent($0) == parent(name) && parent(name) != nil }
                let ownFamily = !catchAll.contains(parent(name) ?? "") && pairs(family) >= 2000
                centre[name] = isEnough ? mean(ownFamily ? family : peers) : below
            }
            let usable = peers.filter { units[$0]!.phiOwn.isFinite }
            let tau2 =
                isEnough ? max(0, usable.map { square(units[$0]!.phiOwn - centre[$0]!) - variance($0, centre[$0]!) }.reduce(0, +) / Double(usable.count)) : 0
            for name in peers {
                let v = variance(name, centre[name]!), own = units[name]!.phiOwn
                let shrunk = own.isFinite ? centre[name]! + tau2 / (tau2 + v) * (own - centre[name]!) : centre[name]!
                let c = max(1, units[name]!.days / 4)
                units[name]!.phi = min(max(shrunk, 0), 9.0 / 11, (c - 1) / (c + 1))
            }
        }
    }

    private func parent(_ name: String) -> String? { name.lastIndex(of: "/").map { String(name[..<$0]) } }
    private func pairs(_ names: [String]) -> Double { names.reduce(0) { $0 + units[$1]!.pairs } }
    private func mean(_ names: [String]) -> Double {
        names.reduce(0) { $0 + (units[$1]!.pairs > 0 ? units[$1]!.pairs * units[$1]!.phiOwn : 0) } / pairs(names)
    }
    private func square(_ x: Double) -> Double { x * x }
    private func variance(_ name: String, _ centre: Double) -> Double { max(1 - centre * centre, 0.05) / max(units[name]!.days, 1) }

    /// se, z and p against 0.99.
    func test(_ name: String) -> (se: Double, z: Double, p: Double) {
        let unit = units[name]!, f = (1 + unit.phi) / (1 - unit.phi), n = unit.days
        let c = f * unit.sigma2 * (n - 1) / max(n - f, 1), se = (c / unit.plan).squareRoot()
        let z = (unit.reached / unit.plan - 0.99) / se
        return (se, z, StudentT.cumulative(z, degreesOfFreedom: max((n - 1) * (1 - unit.phi * unit.phi) / (1 + unit.phi * unit.phi), 1)))
    }

    /// The largest fall by trying every split: t, first day of the new level (from 1) and drop.
    func shift(_ name: String) -> (t: Double, first: Int, drop: Double)? {
        let unit = units[name]!, counted = unit.counted.indices.filter { unit.counted[$0] != nil }
        let plan = counted.map { unit.counted[$0]! }, actual = counted.map { unit.actual[$0] }, n = counted.count
        guard past >= 40, n >= 40 else { return nil }
        let rate = actual.reduce(0, +) / plan.reduce(0, +)
        let e = zip(plan, actual).map { ($1 - rate * $0) / $0.squareRoot() }
        var best: (t: Double, split: Int) = (.infinity, 0)
        for k in 10...(n - 10) {
            let before = e[..<k], after = e[k...]
            let (u, v) = (before.reduce(0, +) / Double(k), after.reduce(0, +) / Double(n - k))
            let within = before.reduce(0) { $0 + square($1 - u) } + after.reduce(0) { $0 + square($1 - v) }
            let t = (v - u) / (within / Double(n - 2) * (1 / Double(k) + 1 / Double(n - k))).squareRoot()
            if t < best.t { best = (t, k) }
        }
        func share(_ range: Range<Int>) -> Double { actual[range].reduce(0, +) / plan[range].reduce(0, +) }
        return (best.t, counted[best.split] + 1, share(0..<best.split) - share(best.split..<n))
    }
}
