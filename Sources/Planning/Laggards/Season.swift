import Statistics
import Works

/// What the same season of last year left of a unit's level: its level on the same days, 52 weeks before, over that of the whole 52 weeks up to
/// this span. So a unit that is always low has no season, and the longer the span the less there is to a season.
struct Season {
    /// Below 1 where the season is low (above, where less is better).
    let factor: Double
    let error: Double
    let days: ClosedRange<Day>

    /// 52 weeks, so that weekdays meet weekdays.
    private static let year = 364
    /// 95 % one-sided: last year's season must itself be beyond doubt.
    private static let certainty = 1.645
    /// A unit with more cells below it than this is not asked: a page must not wait for it.
    private static let mostCells = 4_000_000

    /// nil where last year is not known, or its season was not reliably low.
    init?(of unit: Int, in analysis: Analysis, sign: Double, phi: Double) {
        let span = analysis.span, season = (span.from - Season.year)...(span.on - Season.year), last = span.from - 1
        guard season.upperBound < last, let first = analysis.panorama.days.first, first <= season.lowerBound,
            let low = analysis.recorded(unit, season, atMost: Season.mostCells),
            let rest = analysis.recorded(unit, (season.upperBound + 1)...last, atMost: Season.mostCells), let lowLevel = low.level(phi: phi),
            let restLevel = rest.level(phi: phi), lowLevel.value > 0, restLevel.value > 0
        else { return nil }
        let share = low.weight / (low.weight + rest.weight), whole = share * lowLevel.value + (1 - share) * restLevel.value
        let relative =
            ((lowLevel.error / lowLevel.value) * (lowLevel.error / lowLevel.value)
            + (restLevel.error / restLevel.value) * (restLevel.error / restLevel.value)).squareRoot()
        factor = lowLevel.value / whole
        error = factor * (1 - share) * restLevel.value / whole * relative
        days = season
        guard sign * (factor - 1) + Season.certainty * error < 0 else { return nil }
    }
}

extension Analysis {
    /// Days outside the span, summed from the records below a unit; nil where these are more than `atMost` cells.
    fileprivate func recorded(_ unit: Int, _ range: ClosedRange<Day>, atMost: Int) -> Stretch? {
        let places = panorama.firstIndex(from: range.lowerBound)..<panorama.firstIndex(from: range.upperBound + 1)
        var slots: [Int] = [], waiting = [unit]
        while let next = waiting.popLast() {
            if panorama.unitSlot[next] >= 0 { slots.append(Int(panorama.unitSlot[next])) }
            waiting += tree.children(of: next)
            guard slots.count * places.count <= atMost else { return nil }
        }
        var sum = Stretch(weights: Array(repeating: 0, count: places.count), actual: Array(repeating: 0, count: places.count))
        for slot in slots { add(slot, places, to: &sum) }
        return sum
    }

    private func add(_ slot: Int, _ places: Range<Int>, to sum: inout Stretch) {
        let weights = panorama.column(model == .share ? .base : .plan, slot: slot, days: places)
        let actual = panorama.column(.actual, slot: slot, days: places)
        for day in weights.indices where weights[day] > 0 && !actual[day].isNaN {
            sum.weights[day] += weights[day]
            sum.actual[day] += actual[day]
        }
    }
}
