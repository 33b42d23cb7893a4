/// Why a whole's ratio changed: because its parts did better or worse, or because weight moved between them (Kitagawa 1955,
/// "Components of a difference between two rates", JASA 50). The two parts add up to the change exactly. O(parts).
///
/// rate part of k = mean weight x change of its ratio; mix part = (its mean ratio - the whole's mean ratio) x change of its
/// weight. Says where a change lies, not what caused it, and nothing about its chance.
package struct KitagawaParts: Sendable, Equatable {
    /// A part's numerator and denominator: met and planned, good and made.
    package struct Part: Sendable, Equatable {
        package var hits: Double
        package var base: Double
        package init(hits: Double, base: Double) { (self.hits, self.base) = (hits, base) }
    }

    /// By part, in the order given.
    package let rates: [Double]
    package let mixes: [Double]
    /// Chance error of the whole rate part where hits are counts of base; NaN for amounts.
    package let rateError: Double

    package var rate: Double { rates.reduce(0, +) }
    package var mix: Double { mixes.reduce(0, +) }
    package var change: Double { rate + mix }

    /// - Parameters: the same parts in the same order. A part without base on one side keeps the ratio it has on the other.
    /// - Returns: nil where one side has no base, or a value is not a number.
    package init?(from before: [Part], to after: [Part]) {
        precondition(before.count == after.count, "the same parts on both sides")
        guard let old = Whole(before), let new = Whole(after) else { return nil }
        let centre = (old.ratio + new.ratio) / 2
        var rates: [Double] = [], mixes: [Double] = [], variance = 0.0
        for (a, b) in zip(before, after) {
            let (from, to) = (KitagawaParts.ratio(a, or: b), KitagawaParts.ratio(b, or: a))
            let (light, heavy) = (a.base / old.base, b.base / new.base), weight = (light + heavy) / 2
            rates.append(weight * (to - from))
            mixes.append(((from + to) / 2 - centre) * (heavy - light))
            variance += weight * weight * (KitagawaParts.variance(a) + KitagawaParts.variance(b))
        }
        (self.rates, self.mixes, rateError) = (rates, mixes, variance.squareRoot())
    }

    /// Simpson's reversal: the whole went one way and its parts, beyond chance, the other.
    /// - Parameter error: standard error of the rate part.
    package func isReversed(error: Double) -> Bool { change * rate < 0 && abs(rate) > KitagawaParts.errorsBeyondChance * error }

    /// Two standard errors: one reversal in twenty would be chance.
    private static let errorsBeyondChance = 2.0

    private static func ratio(_ part: Part, or other: Part) -> Double {
        part.base > 0 ? part.hits / part.base : other.base > 0 ? other.hits / other.base : 0
    }

    private static func variance(_ part: Part) -> Double {
        guard part.base > 0 else { return 0 }
        let share = part.hits / part.base
        return (share * (1 - share)) >= 0 ? share * (1 - share) / part.base : .nan
    }

    private struct Whole {
        let base: Double
        let ratio: Double

        init?(_ parts: [Part]) {
            base = parts.reduce(0) { $0 + $1.base }
            ratio = parts.reduce(0) { $0 + $1.hits } / base
            guard base > 0, ratio.isFinite else { return nil }
        }
    }
}
