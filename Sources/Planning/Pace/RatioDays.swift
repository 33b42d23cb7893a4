package import Works

/// A ratio over a span: the sums of its parts, never the mean of percentages.
package struct RatioToDate: Sendable, Equatable {
    package var numerator: Double
    package var denominator: Double
    /// What was planned of the same denominator.
    package var planned: Double

    package var value: Double { numerator / denominator }
    package var target: Double { planned / denominator }
}

extension Brief {
    /// nil for what is no ratio, and where nothing is known.
    package func ratio(of unit: UnitPath, indicator: String) -> RatioToDate? {
        guard let (analysis, index) = found(unit, indicator), analysis.isRatio else { return nil }
        let measured = analysis.measured(index), denominator = analysis.bases(index).reduce(0, +)
        guard denominator > 0, !analysis.tree.hasTooFewPeople(index) else { return nil }
        return RatioToDate(numerator: measured.actual, denominator: denominator, planned: measured.plan)
    }
}

extension Analysis {
    /// Limits are judged as the share of days that keep them.
    var isRatio: Bool { indicator.kind == .ratio || model == .share }

    /// The denominators of a ratio by past day. Of one that is judged as an amount the columns of parents hold none: they are
    /// added up from the units below when somebody asks. O(units below x days).
    func bases(_ unit: Int) -> [Double] {
        if model == .share { return unitDays(unit).base }
        var sums = [Double](repeating: 0, count: days.past)
        var open = [unit]
        while let next = open.popLast() {
            open += tree.children(of: next)
            addOwnBases(next, to: &sums)
        }
        return sums
    }

    private func addOwnBases(_ unit: Int, to sums: inout [Double]) {
        let slot = Int(panorama.unitSlot[unit]), past = days.all.lowerBound..<days.all.lowerBound + days.past
        guard slot >= 0 else { return }
        let actual = panorama.column(.actual, slot: slot, days: past), base = panorama.column(.base, slot: slot, days: past)
        for day in sums.indices where !actual[day].isNaN && !base[day].isNaN { sums[day] += base[day] }
    }
}
