import Foundation

/// All changes of a series' level at once: PELT (Killick, Fearnhead & Eckley 2012, "Optimal detection of changepoints with a
/// linear computational cost", JASA 107). Exact minimum of the squares about the segments' means plus a penalty for each
/// change, with a least length of segment.
///
/// O(N) where changes are many, O(N^2) at worst. For looking back, not for watching; without the factor for dependence in the
/// penalty every fifth quiet series of a year changes (lag-1 correlation 0.3).
package struct LevelChanges: Sendable, Equatable {
    /// Five working days.
    package static let shortestSegment = 5
    /// With 3 one quiet independent series in 75 of 60 days, one in 500 of 250, shows a change; with 2 one in 14 and 43.
    package static let strictness = 3.0

    /// First index of each new level.
    package let starts: [Int]
    package let means: [Double]
    /// Squares about the means plus the penalty of each change.
    package let objective: Double

    /// - Parameters:
    ///   - variance: of one day, without its changes (see `IndividualsChart`).
    ///   - factor: variance factor of the dependence, best from the residuals of a first fit.
    package static func penalty(variance: Double, factor: Double, days: Int) -> Double { strictness * factor * variance * log(Double(days)) }

    /// - Returns: nil where a segment does not fit in, or a value is not a number.
    package init?(_ values: [Double], penalty: Double, shortest: Int = shortestSegment) {
        guard shortest > 0, values.count >= shortest, penalty >= 0, values.areFinite else { return nil }
        var search = Search(values, penalty: penalty, shortest: shortest)
        let ends = search.run()
        starts = ends
        objective = search.best(values.count)
        means = zip([0] + ends, ends + [values.count]).map { from, to in values[from..<to].reduce(0, +) / Double(to - from) }
    }
}

/// Best cost up to each day, and the candidates for the last change before it. Only their order matters, so the running sum
/// of squares is taken out of every comparison.
private struct Search {
    private let sums: [Double]
    private let squares: [Double]
    private let penalty: Double
    private let shortest: Int
    private var cost: [Double]
    private var before: [Int]
    /// Candidates: their day, their sum, their cost less their squares, and the day from which they are dropped.
    private var days: [Double] = []
    private var daySums: [Double] = []
    private var dayCosts: [Double] = []
    private var dropped: [Int] = []
    /// What each candidate would cost on the day at hand.
    private var values: [Double] = []

    init(_ values: [Double], penalty: Double, shortest: Int) {
        // About the mean, so that differences of sums keep their digits.
        let mean = values.mean
        (sums, squares) = values.reduce(into: ([0.0], [0.0])) { sums, value in
            sums.0.append(sums.0.last! + (value - mean))
            sums.1.append(sums.1.last! + (value - mean) * (value - mean))
        }
        (self.penalty, self.shortest) = (penalty, shortest)
        cost = [Double](repeating: .infinity, count: values.count + 1)
        before = [Int](repeating: 0, count: values.count + 1)
        cost[0] = -penalty
    }

    func best(_ day: Int) -> Double { cost[day] }

    mutating func run() -> [Int] {
        for day in shortest..<cost.count {
            admit(day - shortest)
            let (index, least) = cheapest(day)
            cost[day] = least + squares[day] + penalty
            before[day] = Int(days[index])
            prune(day)
        }
        var starts: [Int] = [], day = cost.count - 1
        while before[day] > 0 {
            day = before[day]
            starts.append(day)
        }
        return starts.reversed()
    }

    private mutating func admit(_ day: Int) {
        guard cost[day] < .infinity else { return }
        days.append(Double(day))
        daySums.append(sums[day])
        dayCosts.append(cost[day] - squares[day])
        dropped.append(.max)
    }

    /// Of equal ones the earliest.
    private mutating func cheapest(_ day: Int) -> (index: Int, value: Double) {
        let count = days.count, now = Double(day), sum = sums[day]
        while values.count < count { values.append(0) }
        values.withUnsafeMutableBufferPointer { values in
            days.withUnsafeBufferPointer { days in
                daySums.withUnsafeBufferPointer { daySums in
                    dayCosts.withUnsafeBufferPointer { dayCosts in
                        for index in 0..<count {
                            let rise = sum - daySums[index]
                            values[index] = dayCosts[index] - rise * rise / (now - days[index])
                        }
                    }
                }
            }
        }
        var index = 0
        for candidate in 1..<max(count, 1) where values[candidate] < values[index] { index = candidate }
        return (index, values[index])
    }

    /// A candidate already dearer than the best can never win again, once a whole segment fits between (Killick, theorem 3.1).
    private mutating func prune(_ day: Int) {
        let limit = cost[day] - squares[day]
        var kept = 0
        for candidate in days.indices {
            if values[candidate] > limit { dropped[candidate] = min(dropped[candidate], day + shortest) }
            guard dropped[candidate] > day + 1 else { continue }
            if kept < candidate { keep(candidate, as: kept) }
            kept += 1
        }
        guard kept < days.count else { return }
        let gone = days.count - kept
        days.removeLast(gone)
        daySums.removeLast(gone)
        dayCosts.removeLast(gone)
        dropped.removeLast(gone)
    }

    private mutating func keep(_ candidate: Int, as place: Int) {
        (days[place], daySums[place], dayCosts[place], dropped[place]) = (days[candidate], daySums[candidate], dayCosts[candidate], dropped[candidate])
    }
}
