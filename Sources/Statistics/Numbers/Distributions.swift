import CSpecialFunctions
import Foundation

/// Student's t. `degreesOfFreedom` may be any positive number. NaN outside the domain.
package enum StudentT {
    /// Probability of a value up to `t`.
    package static func cumulative(_ t: Double, degreesOfFreedom: Double) -> Double { special_student_cdf(degreesOfFreedom, t) }

    package static func quantile(_ probability: Double, degreesOfFreedom: Double) -> Double { special_student_quantile(degreesOfFreedom, probability) }
}

/// The standard normal distribution.
package enum StandardNormal {
    package static func cumulative(_ x: Double) -> Double { special_normal_cdf(x) }

    package static func quantile(_ probability: Double) -> Double { special_normal_quantile(probability) }

    package static func density(_ x: Double) -> Double { exp(-x * x / 2) / (2 * Double.pi).squareRoot() }
}

package enum ChiSquare {
    package static func quantile(_ probability: Double, degreesOfFreedom: Double) -> Double { special_chi_square_quantile(degreesOfFreedom, probability) }
}

/// Number of hits among independent trials of one probability.
package enum Binomial {
    /// Probability of at most this many hits; 0 below none.
    package static func cumulative(_ hits: Double, trials: Double, probability: Double) -> Double {
        hits < 0 ? 0 : special_binomial_cdf(trials, probability, hits)
    }

    /// Smallest number of hits whose cumulative probability reaches this one.
    package static func quantile(_ cumulative: Double, trials: Double, probability: Double) -> Double {
        special_binomial_quantile(trials, probability, cumulative)
    }
}

/// Number of independent rare events.
package enum Poisson {
    package static func cumulative(_ count: Double, mean: Double) -> Double { count < 0 ? 0 : special_poisson_cdf(mean, count) }

    /// Smallest count whose cumulative probability reaches this one.
    package static func quantile(_ cumulative: Double, mean: Double) -> Double { special_poisson_quantile(mean, cumulative) }
}

/// Regularised incomplete functions, of which beta and gamma distributions are made, and their inverses.
package enum Incomplete {
    /// I_x(a, b).
    package static func beta(_ x: Double, a: Double, b: Double) -> Double { special_incomplete_beta(a, b, x) }

    /// The x at which I_x(a, b) reaches a probability: a quantile of the beta distribution.
    package static func betaInverse(_ probability: Double, a: Double, b: Double) -> Double { special_incomplete_beta_inverse(a, b, probability) }

    /// P(a, x).
    package static func gamma(_ x: Double, a: Double) -> Double { special_incomplete_gamma(a, x) }

    package static func gammaInverse(_ probability: Double, a: Double) -> Double { special_incomplete_gamma_inverse(a, probability) }
}

/// Logarithm of the gamma function and its derivative, for positive arguments.
enum LogGamma {
    static func value(_ x: Double) -> Double { special_log_gamma(x) }

    static func slope(_ x: Double) -> Double { special_digamma(x) }
}
