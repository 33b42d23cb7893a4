import Statistics
import Works

extension Analysis {
    /// More would say nothing that so many do not.
    private static let mostAsked = 5_000

    /// What becomes of this works' leaders by chance alone: its teams in the first and in the second half of the days. Of a large works
    /// some thousand teams, evenly chosen.
    var leadersReturn: LeadersReturn? {
        let leaves = tree.paths.indices.filter { tree.isLeaf($0) && !tree.hasTooFewPeople($0) && judgements[$0].standardError.isFinite }
        let step = max(1, (leaves.count + Analysis.mostAsked - 1) / Analysis.mostAsked)
        let asked = stride(from: 0, to: leaves.count, by: step).map { halves(of: leaves[$0]) }
        return LeadersReturn(asked, worthNaming: LevelShiftScan.dropWorthNaming)
    }

    private func halves(of unit: Int) -> LeadersReturn.Unit {
        let days = unitDays(unit), middle = days.past / 2
        let first = half(days, 0..<middle, of: unit), second = half(days, middle..<days.past, of: unit)
        return LeadersReturn.Unit(first: first.level, second: second.level, error: first.error)
    }

    /// Not a number where fewer than eight days count. Each half scatters about its own level, so that a fall between them is no noise.
    private func half(_ days: UnitDays, _ range: Range<Int>, of unit: Int) -> (level: Double, error: Double) {
        let counted = range.filter { days.plan[$0] > 0 }
        guard counted.count >= Int(Smallest.days) else { return (.nan, .nan) }
        let plan = counted.reduce(0) { $0 + days.plan[$1] }, rate = counted.reduce(0) { $0 + days.actual[$1] } / plan
        let squares = counted.reduce(0) { $0 + (days.actual[$1] - rate * days.plan[$1]) * (days.actual[$1] - rate * days.plan[$1]) / days.plan[$1] }
        let model = RatioModel(
            days: Double(counted.count), plan: plan, rate: rate, sigma2: squares / Double(counted.count - 1), phi: judgements[unit].phi)
        return (rule.worse.sign * rate, model.standardError ?? .nan)
    }
}
