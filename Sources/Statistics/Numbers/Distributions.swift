import CSpecialFunctions

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
}

package enum ChiSquare {
    package static func quantile(_ probability: Double, degreesOfFreedom: Double) -> Double { special_chi_square_quantile(degreesOfFreedom, probability) }
}

/// Regularised incomplete functions: the binomial, beta and Poisson distributions are these.
package enum Incomplete {
    /// I_x(a, b).
    package static func beta(_ x: Double, a: Double, b: Double) -> Double { special_incomplete_beta(a, b, x) }

    /// P(a, x).
    package static func gamma(_ x: Double, a: Double) -> Double { special_incomplete_gamma(a, x) }
}
