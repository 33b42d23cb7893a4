import Statistics

extension Analysis {
    /// So many peers say what kind of day it was; of a larger depth they are taken evenly.
    private static let mostAsked = 200
    /// Fewer cannot say that it was the day and not they.
    private static let fewestAsked = 5
    /// So many of them below their own usual level.
    private static let nearlyAll = 0.75
    /// Standard deviations of a usual day (Shewhart 1931).
    private static let beyondUsual = 3.0
    /// Normal: the standard deviation in median deviations.
    private static let deviationsInMedian = 1.4826

    /// Days of the span, by their place, on which nearly all units of a depth stayed far below their own usual level.
    func lowDays(ofDepth depth: Int) -> Set<Int> { sharedDays(depth) { findLowDays(depth) } }

    private func findLowDays(_ depth: Int) -> Set<Int> {
        let peers = units(ofDepth: depth).filter { isPresent($0) && !tree.hasTooFewPeople($0) && measured($0).days >= Smallest.days }
        guard peers.count >= Analysis.fewestAsked else { return [] }
        let step = (peers.count + Analysis.mostAsked - 1) / Analysis.mostAsked
        let courses = stride(from: 0, to: peers.count, by: step).map { course(of: peers[$0]) }
        let kinds = (0..<days.past).map { day in kind(of: courses.map { $0[day] }.filter(\.isFinite)) }
        let usual = kinds.compactMap { $0?.middle }.sorted()
        guard !usual.isEmpty else { return [] }
        let centre = usual.quantile(0.5), spread = usual.map { abs($0 - centre) }.sorted().quantile(0.5) * Analysis.deviationsInMedian
        let mark = centre - max(Analysis.beyondUsual * spread, LevelShiftScan.dropWorthNaming)
        return Set(kinds.indices.filter { kinds[$0].map { $0.middle < mark && $0.below >= Analysis.nearlyAll } ?? false })
    }

    /// Each day against the unit's own level, turned so that less is worse; not a number where it does not count.
    private func course(of unit: Int) -> [Double] {
        let days = stretch(of: unit), level = measured(unit).value
        return zip(days.weights, days.actual).map { weight, actual in
            let relative = actual / weight / level
            return weight > 0 && relative.isFinite ? (rule.worse == .below ? relative : 2 - relative) : .nan
        }
    }

    private func kind(of day: [Double]) -> (middle: Double, below: Double)? {
        guard day.count >= Analysis.fewestAsked else { return nil }
        return (day.sorted().quantile(0.5), Double(day.count { $0 < 1 }) / Double(day.count))
    }
}
