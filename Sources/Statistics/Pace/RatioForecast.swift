/// When will the plan be met? The t predictive distribution of the ratio model, solved for the plan that must still fall
/// due (Royall 1970; Fieller 1954 for the limits).
///
/// Probability that the rest R is done once the future plan F has fallen due: t-cdf of (rate F - R)/sqrt(c (F + F^2/P)),
/// with c, P and the degrees of freedom of `RatioModel`. Beyond the plan every day adds the plan's mean day.
/// O(future days). Not for ratios, nor where less is better; an extrapolation when the rate is far from 1.
package struct RatioForecast: Sendable {
    package let model: RatioModel
    /// Plan total minus actual to date, positive (unit of measure).
    package let rest: Double
    /// Cumulative future plan by day.
    package let future: [Double]
    /// Plan that a day beyond the plan adds.
    package let meanDay: Double

    /// nil where nothing can be said: few days, no variance, no positive rate.
    package init?(model: RatioModel, rest: Double, future: [Double], meanDay: Double) {
        guard model.days >= Smallest.days, model.sigma2 > 0, model.rate > 0 else { return nil }
        (self.model, self.rest, self.future, self.meanDay) = (model, rest, future, meanDay)
    }

    /// Finish as days after today (1 is tomorrow): median and 90 % interval; `high` is nil where it is never reached.
    package struct Finish: Sendable, Equatable {
        package var median: Int?
        package var low: Int?
        package var high: Int?
    }

    package var finish: Finish {
        let t = StudentT.quantile(0.95, degreesOfFreedom: model.degreesOfFreedom)
        let median = day(needing: rest / model.rate)
        return Finish(median: median, low: earlyDay(needing: needed(early: t), median: median), high: needed(late: t).flatMap { day(needing: $0) })
    }

    /// What will have been added once each day of the future plan has fallen due: median and 90 % interval (unit of measure).
    package var course: [(low: Double, median: Double, high: Double)] {
        let t = StudentT.quantile(0.95, degreesOfFreedom: model.degreesOfFreedom)
        return future.map { plan in
            let half = t * (model.variance * (plan + plan * plan / model.plan)).squareRoot()
            return (model.rate * plan - half, model.rate * plan, model.rate * plan + half)
        }
    }

    package var probabilityOnTime: Double {
        guard let last = future.last, last > 0 else { return 0 }
        let x = (model.rate * last - rest) / (model.variance * (last + last * last / model.plan)).squareRoot()
        return StudentT.cumulative(x, degreesOfFreedom: model.degreesOfFreedom)
    }
}

extension RatioForecast {
    /// Coefficients of the quadratic whose roots are the plan needed with 5 and with 95 % probability.
    private func quadratic(_ t: Double) -> (a: Double, b: Double, root: Double) {
        let a = model.rate * model.rate - t * t * model.variance / model.plan
        let b = 2 * model.rate * rest + t * t * model.variance
        return (a, b, max(0, b * b - 4 * a * rest * rest).squareRoot())
    }

    private func needed(early t: Double) -> Double {
        let (_, b, root) = quadratic(t)
        return 2 * rest * rest / (b + root)
    }

    private func needed(late t: Double) -> Double? {
        let (a, b, root) = quadratic(t)
        return a > 0 ? (b + root) / (2 * a) : nil
    }

    /// Whole days before the one on which the plan needed falls due, and the part of that day it takes.
    private func reach(_ needed: Double) -> (whole: Double, part: Double) {
        let inside = future.firstIndex { $0 >= needed * Smallest.nearly } ?? future.count
        guard inside == future.count else {
            let before = inside > 0 ? future[inside - 1] : 0
            return (Double(inside), (needed - before) / (future[inside] - before))
        }
        let extra = (needed - (future.last ?? 0)) / meanDay
        let beyond = max((extra - 1e-9).rounded(.up) - 1, 0)
        return (Double(future.count) + beyond, extra - beyond)
    }

    /// Further away than any calendar is never.
    private static let farthest = 1e9

    private func day(needing needed: Double) -> Int? {
        let whole = reach(needed).whole
        return whole < RatioForecast.farthest ? Int(whole) + 1 : nil
    }

    /// The early end to the nearest day: rounding it up like the late end would cut the interval short on that side.
    private func earlyDay(needing needed: Double, median: Int?) -> Int? {
        let (whole, part) = reach(needed)
        guard whole < RatioForecast.farthest else { return nil }
        return min(Int(whole) + (part >= 0.5 ? 1 : 0) + 1, median ?? .max)
    }
}
