import Statistics

/// How the levels of a family scattered up to a day: towards their mean the former level of one of them is drawn. Levels of the whole span
/// hold whatever fell later, and would make a former level look luckier than it was.
struct FormerLevels {
    private struct Member {
        /// Added up over the days.
        let plan: [Double]
        let actual: [Double]
        /// Per unit of plan.
        let variance: Double
    }

    /// So many say how a family scatters; of a larger one they are taken evenly.
    private static let most = 200
    private let members: [Member]

    init(_ analysis: Analysis, familyOf unit: Int) {
        let family = analysis.family(of: unit), step = max(1, (family.count + FormerLevels.most - 1) / FormerLevels.most)
        members = stride(from: family.lowerBound, to: family.upperBound, by: step).compactMap { peer in
            let measured = analysis.measured(peer), error = analysis.judgements[peer].standardError / measured.target(analysis.model)
            guard error > 0, error.isFinite else { return nil }
            let days = analysis.turned(analysis.unitDays(peer))
            return Member(plan: days.plan.runningSums, actual: days.actual.runningSums, variance: error * error * measured.plan)
        }
    }

    /// As differences from the plan.
    func scatter(until split: Int) -> PauleMandel {
        let told = members.filter { $0.plan[split] > 0 }
        return PauleMandel(values: told.map { $0.actual[split] / $0.plan[split] - 1 }, errors: told.map { ($0.variance / $0.plan[split]).squareRoot() })
    }
}

extension Analysis {
    /// The unit's siblings and itself; children of a catch-all have those of their depth.
    fileprivate func family(of unit: Int) -> Range<Int> {
        tree.parent(of: unit).map { tree.isCatchAll[$0] ? units(ofDepth: tree.depth(of: unit)) : tree.children(of: $0) } ?? unit..<unit + 1
    }
}

extension [Double] {
    fileprivate var runningSums: [Double] {
        var sum = 0.0
        return map { value in
            sum += value
            return sum
        }
    }
}
