import Foundation

/// Draws of all units' true levels at once, given their values and errors: the hierarchical normal model with flat priors on
/// the mean and on the standard deviation between units (Gelman et al. 2013, "Bayesian Data Analysis", section 5.4). The
/// doubt about the spread is in the draws, so intervals of anything computed from them hold also with few units.
///
/// O(grid x K) once, O(K) for each draw. Not for two or three units, where the prior decides.
package struct TrueLevels: Sendable {
    private let units: Measured
    /// Standard deviations between units, the cumulative weight of each.
    private let grid: [(deviation: Double, cumulative: Double)]
    /// Steps of the grid; the widest deviation on it, in standard deviations of the values.
    private static let steps = 200, widest = 4.0

    /// - Returns: nil under four units, or where a value has no error: every unit has to be there.
    package init?(values: [Double], errors: [Double]) {
        guard let units = Measured(values, errors: errors), units.values.count == values.count, values.count > 3 else { return nil }
        self.units = units
        let top = TrueLevels.widest * (units.values.squaresAboutMean / Double(values.count)).squareRoot()
        let deviations = (0..<TrueLevels.steps).map { (Double($0) + 0.5) / Double(TrueLevels.steps) * top }
        let logs = deviations.map { TrueLevels.logWeight($0 * $0, units) }, most = logs.max()!
        var sum = 0.0
        grid = zip(deviations, logs).map { deviation, log in
            sum += exp(log - most)
            return (deviation, sum)
        }
    }

    /// Posterior of the variance between units, up to a constant.
    private static func logWeight(_ tau2: Double, _ units: Measured) -> Double {
        let (mean, weight) = units.centre(tau2: tau2)
        return zip(units.values, units.variances).reduce(-0.5 * log(weight)) { sum, unit in
            let variance = unit.1 + tau2
            return sum - 0.5 * (log(variance) + (unit.0 - mean) * (unit.0 - mean) / variance)
        }
    }

    /// One possible truth: a level for each unit, in the order given.
    package func draw(_ generator: inout SeededGenerator) -> [Double] {
        let tau2 = variance(&generator), (centre, weight) = units.centre(tau2: tau2)
        let mean = centre + generator.normal() / weight.squareRoot()
        return zip(units.values, units.variances).map { value, variance in
            let kept = tau2 / (variance + tau2)
            return mean + kept * (value - mean) + (kept * variance).squareRoot() * generator.normal()
        }
    }

    private func variance(_ generator: inout SeededGenerator) -> Double {
        let mark = generator.uniform() * grid.last!.cumulative
        let deviation = grid[grid.firstIndex { $0.cumulative > mark } ?? grid.count - 1].deviation
        return deviation * deviation
    }
}
