import Foundation

/// By how much day-to-day dependence widens the variance of a mean (Newey & West 1987, Econometrica 55; number of lags by
/// the rule of Newey & West 1994, Rev. Econ. Studies 61): 1 + 2 sum of falling weights x autocorrelations. O(N x lags).
///
/// For one long series. The brief pools many short ones instead (see `Dependence`): a factor from one short series lets up
/// to 39 % of the units named be wrong.
package enum NeweyWest {
    /// floor(4 (N/100)^(2/9)).
    package static func lags(_ count: Int) -> Int { Int(4 * pow(Double(count) / 100, 2.0 / 9)) }

    static func weight(_ lag: Int, of lags: Int) -> Double { 1 - Double(lag) / Double(lags + 1) }

    /// The factor as it comes out, below 1 where neighbouring days lie on opposite sides; autocorrelations have divisor N.
    /// - Returns: nil under two values, without variance, or where a value is not a number.
    package static func rawFactor(_ values: [Double], lags: Int? = nil) -> Double? {
        guard values.count > 1, values.areFinite else { return nil }
        let mean = values.mean, squares = values.squaresAboutMean, lags = min(lags ?? self.lags(values.count), values.count - 1)
        guard squares > 0 else { return nil }
        let away = values.map { $0 - mean }
        return (1..<max(lags + 1, 1)).reduce(1) { sum, lag in
            sum + 2 * weight(lag, of: lags) * zip(away, away.dropFirst(lag)).reduce(0) { $0 + $1.0 * $1.1 } / squares
        }
    }

    /// Never below 1: opposite neighbours must not make a test bolder than independent days would.
    package static func factor(_ values: [Double], lags: Int? = nil) -> Double? { rawFactor(values, lags: lags).map { max(1, $0) } }
}
