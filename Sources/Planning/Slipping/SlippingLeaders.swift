package import Statistics
package import Works

/// Who below a unit was among the advanced and has dropped: beyond doubt, or perhaps; and what becomes of leaders by chance alone.
package struct SlippingLeaders: Sendable {
    package let unit: UnitPath
    package let indicator: Indicator
    let yardstick: Yardstick
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
}

extension SlippingLeaders {
    /// nil where the unit has no plan of the indicator in the span, or only dates are planned.
    /// - Parameter brief: of the whole works.
    package init?(below unit: UnitPath, indicator: String, in brief: Brief) {
        guard let (analysis, _) = brief.found(unit, indicator), analysis.model != .fact else { return nil }
        let below = analysis.tree.paths.indices.filter {
            analysis.isPresent($0) && !analysis.tree.hasTooFewPeople($0) && analysis.tree.paths[$0].isWithin(unit)
        }
        let scan = FallScan(analysis, below), candidates = Candidates(analysis, scan)
        (self.unit, self.indicator, yardstick) = (unit, analysis.indicator, analysis.model == .share ? .target : .plan)
        cases = Case.cases(of: candidates.named.sorted { $0.unit < $1.unit })
        unsure = candidates.unsure.sorted { ($0.pValue, $0.unit) < ($1.pValue, $1.unit) }
        others = candidates.others.sorted { ($0.shift.qValue ?? 1, $0.unit) < ($1.shift.qValue ?? 1, $1.unit) }
        asked = scan.asked
        tooNew = below.count - asked
        field = analysis.leadersReturn
    }

    /// Units whose fall is rare by itself, told apart by whether it is still rare among all.
    private struct Candidates {
        var named: [Fall] = []
        var unsure: [Fall] = []

        /// Dropped beyond doubt, and were never ahead.
        var others: [Slip] = []

        /// Families stand together, so one is looked at after the other.
        init(_ analysis: Analysis, _ scan: FallScan) {
            var family: Int?, former: FormerLevels?
            for (unit, fall) in scan.found {
                let parent = analysis.tree.parent(of: unit) ?? -1
                if family != parent || former == nil { (family, former) = (parent, FormerLevels(analysis, familyOf: unit)) }
                if let found = analysis.fall(of: unit, fall, peers: former!.scatter(until: fall.split)) {
                    add(found)
                } else if let slip = analysis.slip(of: unit, fall) {
                    others.append(slip)
                }
            }
        }

        /// Whoever stood high by luck falls by chance; so beyond doubt must be not only that there was a fall, but that it is worth naming.
        private mutating func add(_ fall: Fall) {
            if fall.qValue != nil, fall.interval.lowerBound >= LevelShiftScan.dropWorthNaming { named.append(fall) } else { unsure.append(fall) }
        }
    }
}

extension Analysis {
    /// nil unless it is beyond doubt, and worth naming.
    fileprivate func slip(of unit: Int, _ fall: ScannedFall) -> Slip? {
        guard let q = fall.qValue else { return nil }
        let days = turned(unitDays(unit)), drop = days.drop(after: fall.split)
        guard drop >= LevelShiftScan.dropWorthNaming, let on = date(days.counted(after: fall.split)) else { return nil }
        return Slip(
            unit: tree.paths[unit], indicator: indicator.name, shift: LevelShift(on: on, drop: drop, t: .nan, pValue: fall.pValue, qValue: q))
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
