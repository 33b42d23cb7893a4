/// Effect of an event on one unit alone: a line before, a step and a change of slope after (Wagner et al. 2002, J. Clin. Pharm.
/// Ther. 27; Lopez Bernal, Cummins & Gasparrini 2017, Int. J. Epidemiology 46), errors after Newey & West. O(days).
///
/// y = b0 + b1 t + b2 D + b3 (t - T0) D + conditions. The weakest design: anything else that happened at the time counts as
/// effect; prefer peers (`DifferenceInDifferences`, `CounterfactualRegression`). At least twelve days on either side.
/// Where bad days come in rows the errors after Newey & West are too small over some hundred days; those of `NeighbourErrors` are not:
/// see docs/statistics.md.
package struct InterruptedTimeSeries: Sendable {
    package static let fewestDays = 12

    /// b0, b1, step, change of slope, then the conditions.
    package let coefficients: [Double]
    /// By lags of the rule of `NeweyWest`, with n/(n - columns) against too small residuals.
    package let covariance: [[Double]]
    package let degreesOfFreedom: Double
    private let neighbours: NeighbourErrors
    /// The fit itself, for its residuals.
    package let fit: LeastSquares

    /// - Parameters:
    ///   - values: one per day, in the order of time.
    ///   - event: index of the first day after.
    ///   - conditions: further columns (weekday, month), one value per day.
    /// - Returns: nil with too few days on a side, or where a value is not a number.
    package init?(_ values: [Double], event: Int, conditions: [[Double]] = []) {
        guard event >= InterruptedTimeSeries.fewestDays, values.count - event >= InterruptedTimeSeries.fewestDays else { return nil }
        let days = values.indices
        let columns = [
            days.map { _ in 1 }, days.map { Double($0 + 1) }, days.map { $0 < event ? 0 : 1 }, days.map { $0 < event ? 0 : Double($0 - event) },
        ]
        guard let fit = LeastSquares(columns: columns + conditions, outcome: values) else { return nil }
        (self.fit, coefficients, degreesOfFreedom) = (fit, fit.coefficients, fit.degreesOfFreedom)
        covariance = fit.neweyWest(lags: NeweyWest.lags(values.count))
        neighbours = NeighbourErrors(columns: columns + conditions, fit: fit)
    }

    /// What the doubt about an effect is worked out from.
    package enum Errors: Sendable {
        /// Each day depends on the day before: holds what it promises, see docs/statistics.md.
        case neighbours
        /// Any dependence over a few days: what most programs do.
        case neweyWest
    }

    package struct Effect: Sendable, Equatable {
        package var size: Double
        package var standardError: Double
        package var degreesOfFreedom: Double

        package func interval(level: Double) -> ClosedRange<Double> {
            let half = StudentT.quantile((1 + level) / 2, degreesOfFreedom: degreesOfFreedom) * standardError
            return (size - half)...(size + half)
        }
    }

    /// Against the line of before, so many days after the first day of the event (0 is the step itself).
    package func effect(after days: Double, errors: Errors = .neighbours) -> Effect {
        let (covariance, freedom) = errors == .neweyWest ? (covariance, degreesOfFreedom) : (neighbours.covariance, neighbours.degreesOfFreedom)
        let variance = covariance[2][2] + 2 * days * covariance[2][3] + days * days * covariance[3][3]
        return Effect(size: coefficients[2] + coefficients[3] * days, standardError: variance.squareRoot(), degreesOfFreedom: freedom)
    }
}
