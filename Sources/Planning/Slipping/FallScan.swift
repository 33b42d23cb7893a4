import Statistics

/// The largest fall of one unit, as a scan found it.
struct ScannedFall: Sendable {
    /// The day (index in the span) after which it lies.
    let split: Int
    let pValue: Double
    /// nil unless it is named among all units of its depth.
    var qValue: Double?
}

/// Which of some units fell, rare by itself or named among all: amounts were scanned for the brief, shares are when somebody asks.
struct FallScan {
    /// Units with days enough.
    let asked: Int
    let found: [(unit: Int, fall: ScannedFall)]

    /// Each by itself as rare as this is looked at.
    static let rare = 0.05

    init(_ analysis: Analysis, _ units: [Int]) {
        self = analysis.model == .share ? FallScan(shares: analysis, units) : FallScan(amounts: analysis, units)
    }

    private init(asked: Int, found: [(unit: Int, fall: ScannedFall)]) { (self.asked, self.found) = (asked, found) }

    private init(amounts analysis: Analysis, _ units: [Int]) {
        let named = Dictionary(analysis.findings.slipping.map { ($0.unit, $0.q) }, uniquingKeysWith: { first, _ in first })
        let asked = units.filter { analysis.judgements[$0].shift.isFinite }
        var bars: [Int32: Double] = [:]
        let found = asked.filter { unit in
            let days = Int32(analysis.measured(unit).days), bar = bars[days] ?? LevelShiftScan.threshold(level: FallScan.rare, days: Double(days))
            bars[days] = bar
            return analysis.judgements[unit].shift < bar || named[unit] != nil
        }
        self.init(
            asked: asked.count,
            found: found.map { unit in
                (unit, ScannedFall(split: Int(analysis.measured(unit).split), pValue: analysis.pValue(.shift, unit), qValue: named[unit]))
            })
    }

    private init(shares analysis: Analysis, _ units: [Int]) {
        let asked = units.compactMap { unit in analysis.fallOfShare(unit).map { (unit: unit, fall: $0) } }
        self.init(asked: asked.count, found: asked.filter { $0.fall.pValue <= FallScan.rare })
    }
}

extension Analysis {
    /// nil with too few days, or where the share falls nowhere.
    fileprivate func fallOfShare(_ unit: Int) -> ScannedFall? {
        let depth = tree.depth(of: unit)
        return fallsOfShares(depth) { scanShares(units(ofDepth: depth)) }[unit - units(ofDepth: depth).lowerBound]
    }

    /// Named are those that Benjamini & Hochberg name in their depth, like falls of amounts.
    private func scanShares(_ units: Range<Int>) -> [ScannedFall?] {
        var falls = units.map { unit in isPresent(unit) && !tree.hasTooFewPeople(unit) ? scanShare(unit) : nil }
        let adjusted = BenjaminiHochberg.adjusted(falls.map { $0?.pValue ?? .nan })
        for (place, q) in adjusted.enumerated() where q <= BenjaminiHochberg.level { falls[place]?.qValue = q }
        return falls
    }

    private func scanShare(_ unit: Int) -> ScannedFall? {
        let days = unitDays(unit), base = days.base
        let met = rule.worse == .below ? days.actual : zip(base, days.actual).map { $0 - $1 }
        return ShareShift(met: met, base: base).map { ScannedFall(split: $0.split, pValue: $0.pValue(factor: judgements[unit].factor)) }
    }
}
