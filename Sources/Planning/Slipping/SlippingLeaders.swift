package import Statistics
package import Works

/// Who below a unit was among the advanced and has dropped: beyond doubt, or perhaps; and what becomes of leaders by chance alone.
package struct SlippingLeaders: Sendable {
    package let unit: UnitPath
    package let indicator: Indicator
    /// A fall, and those below it that fell no further: they are the same fall seen closer.
    package struct Case: Sendable {
        package let fall: Fall
        package fileprivate(set) var below: [Fall] = []
    }

    /// Beyond doubt, by the brief's own rule, and by no less than is worth naming; the surest largest drop first.
    package let cases: [Case]
    /// Former leaders whose drop chance may explain among so many, or which may be too small to matter: each by itself would be rare.
    package let unsure: [Fall]
    /// Have dropped beyond doubt, but were never among the advanced.
    package let others: [Slip]
    /// Units that were asked, and such as have too few days yet.
    package let asked: Int
    package let tooNew: Int
    /// Of the whole works; nil for a field too small to say.
    package let field: LeadersReturn?

    package var falls: [Fall] { cases.flatMap { [$0.fall] + $0.below } }

    /// Each by itself as rare as this is looked at.
    static let rare = 0.05
}

extension SlippingLeaders {
    /// nil where the unit has no plan of the indicator in the span, or its figures are no amounts: only those have a level that is scanned.
    /// - Parameter brief: of the whole works.
    package init?(below unit: UnitPath, indicator: String, in brief: Brief) {
        guard let (analysis, _) = brief.found(unit, indicator), analysis.model == .amount else { return nil }
        let below = analysis.tree.paths.indices.filter {
            analysis.isPresent($0) && !analysis.tree.hasTooFewPeople($0) && analysis.tree.paths[$0].isWithin(unit)
        }
        let candidates = Candidates(analysis, below)
        (self.unit, self.indicator) = (unit, analysis.indicator)
        cases = Case.cases(of: candidates.named.sorted { $0.unit < $1.unit })
        unsure = candidates.unsure.sorted { ($0.pValue, $0.unit) < ($1.pValue, $1.unit) }
        let leaders = Set((candidates.named + candidates.unsure).map(\.unit))
        others = brief.slipping.filter { $0.indicator == indicator && $0.unit.isWithin(unit) && !leaders.contains($0.unit) }
        asked = below.count { analysis.judgements[$0].shift.isFinite }
        tooNew = below.count - asked
        field = analysis.leadersReturn
    }

    /// Units whose fall is rare by itself, told apart by whether it is still rare among all.
    private struct Candidates {
        var named: [Fall] = []
        var unsure: [Fall] = []

        init(_ analysis: Analysis, _ below: [Int]) {
            let slipping = Dictionary(analysis.findings.slipping.map { ($0.unit, $0.q) }, uniquingKeysWith: { first, _ in first })
            var bars: [Int32: Double] = [:], families: [Int: PauleMandel] = [:]
            for unit in below where analysis.judgements[unit].shift.isFinite {
                let days = Int32(analysis.measured(unit).days), bar = bars[days] ?? LevelShiftScan.threshold(level: rare, days: Double(days))
                bars[days] = bar
                guard analysis.judgements[unit].shift < bar || slipping[unit] != nil else { continue }
                let family = analysis.tree.parent(of: unit) ?? -1, peers = families[family] ?? analysis.scatter(ofFamilyOf: unit)
                families[family] = peers
                add(analysis.fall(of: unit, peers: peers, pValue: analysis.pValue(.shift, unit), qValue: slipping[unit]))
            }
        }

        /// Whoever stood high by luck falls by chance; so beyond doubt must be not only that there was a fall, but that it is worth naming.
        private mutating func add(_ fall: Fall?) {
            guard let fall else { return }
            if fall.qValue != nil, fall.interval.lowerBound >= LevelShiftScan.dropWorthNaming { named.append(fall) } else { unsure.append(fall) }
        }
    }
}

extension SlippingLeaders.Case {
    /// - Parameter falls: in path order, so that whoever stands above comes first.
    fileprivate static func cases(of falls: [Fall]) -> [Self] {
        var cases: [Self] = [], placeOf: [UnitPath: Int] = [:]
        for fall in falls {
            let above = sequence(first: fall.unit, next: \.parent).dropFirst().compactMap { placeOf[$0] }.first
            if let above, cases[above].fall.interval.upperBound >= fall.interval.lowerBound {
                cases[above].below.append(fall)
            } else {
                placeOf[fall.unit] = cases.count
                cases.append(Self(fall: fall))
            }
        }
        return cases.sorted { ($1.fall.interval.lowerBound, $0.fall.unit) < ($0.fall.interval.lowerBound, $1.fall.unit) }
    }
}
