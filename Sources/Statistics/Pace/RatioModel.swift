/// Actual = rate x plan + noise with variance proportional to the plan (Royall 1970, "On finite population sampling theory
/// under certain linear regression models", Biometrika 57): the model behind test, forecast and normal range of amounts.
///
/// `sigma2` is the variance per unit of plan (unit of measure), estimated from standardised residuals with N - 1 degrees
/// of freedom; `factor` is the variance factor of day-to-day dependence, see `Dependence`. O(1).
/// Not for shares near 0 or 1 (see `ShareTest`), nor for a series whose level has fallen (see `LevelShiftScan`).
package struct RatioModel: Sendable, Equatable {
    /// Counted days.
    package var days: Double
    /// Plan of the counted days; positive.
    package var plan: Double
    /// Actual of the counted days over their plan.
    package var rate: Double
    package var sigma2: Double
    /// Lag-1 autocorrelation of the residuals, 0 ..< 1.
    package var phi: Double

    package init(days: Double, plan: Double, rate: Double, sigma2: Double, phi: Double) {
        (self.days, self.plan, self.rate, self.sigma2, self.phi) = (days, plan, rate, sigma2, phi)
    }

    package var factor: Double { Dependence.factor(phi: phi) }

    /// The careful variance per unit of plan: dependence widens it twice, by itself and because sigma2 came out too small.
    package var variance: Double { factor * sigma2 * (days - 1) / max(days - factor, 1) }

    /// What sigma2 is worth under dependence (Bayley & Hammersley 1946 for a variance).
    package var degreesOfFreedom: Double { max((days - 1) * (1 - phi * phi) / (1 + phi * phi), 1) }

    /// Standard error of the completion; nil where nothing can be tested.
    package var standardError: Double? {
        let error = (variance / plan).squareRoot()
        return days >= Smallest.days && error > 0 ? error : nil
    }
}
