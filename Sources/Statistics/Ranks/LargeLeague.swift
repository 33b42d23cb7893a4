import Foundation

/// Places as intervals for any number of units (Klein, Wright & Wieczorek 2020, "A joint confidence region for an overall
/// ranking of populations", JRSS C 69): all intervals of the values hold at once, places follow from which of them do not
/// overlap. O(K log K). Wider than `RankIntervals`; among 100,000 units nearly every interval is nearly the whole table, which
/// is the truth: give grades or smaller leagues then.
package enum LargeLeague {
    /// - Parameter errors: standard errors, positive.
    /// - Returns: in the order given; nil without units, or where one has no number or no error.
    package static func places(values: [Double], errors: [Double], level: Double = 0.95) -> [RankInterval]? {
        precondition(values.count == errors.count, "one error for each value")
        guard !values.isEmpty, values.areFinite, errors.allSatisfy({ $0 > 0 && $0.isFinite }) else { return nil }
        let width = halfWidth(units: values.count, level: level)
        let low = zip(values, errors).map { $0 - width * $1 }, high = zip(values, errors).map { $0 + width * $1 }
        let lows = low.sorted(), highs = high.sorted()
        return values.indices.map { unit in
            RankInterval(best: 1 + lows.count - lows.places(upTo: high[unit]), worst: highs.count - highs.places(below: low[unit]))
        }
    }

    /// Standard errors on either side, so that all intervals hold at once (Sidak 1967, JASA 62).
    package static func halfWidth(units: Int, level: Double) -> Double { StandardNormal.quantile((1 + pow(level, 1 / Double(units))) / 2) }
}

extension [Double] {
    /// How many are at most this; the array is sorted.
    fileprivate func places(upTo value: Double) -> Int { firstPlace { $0 > value } }

    fileprivate func places(below value: Double) -> Int { firstPlace { $0 >= value } }

    private func firstPlace(where isBeyond: (Double) -> Bool) -> Int {
        var low = 0, high = count
        while low < high {
            let middle = (low + high) / 2
            if isBeyond(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
