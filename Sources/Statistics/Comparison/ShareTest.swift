/// A share (x met of n per period) against its target, when periods vary more than chance and in rows.
///
/// Binomial variance times an inflation, never below 1: dispersion of the standardised periods (Laney 2002, "Improved
/// control charts for attributes") times the factor of day-to-day dependence. Student's t with N - 1 degrees of freedom.
/// With twelve periods and strong dependence small p values are still two to four times too frequent. O(1).
/// Not where x may exceed n: that is an amount.
package struct ShareTest: Sendable, Equatable {
    /// Periods with a base.
    package var periods: Double
    /// Sum of x over sum of n, 0 ... 1.
    package var share: Double
    /// Sum of n.
    package var base: Double
    /// Mean square of the standardised periods, divisor N - 1; 0 where the share is 0 or 1.
    package var dispersion: Double
    /// Pooled dependence of the peers.
    package var phi: Double

    package init(periods: Double, share: Double, base: Double, dispersion: Double, phi: Double) {
        (self.periods, self.share, self.base, self.dispersion, self.phi) = (periods, share, base, dispersion, phi)
    }

    package var factor: Double { Dependence.factor(phi: phi) }
    package var inflation: Double { max(1, dispersion * factor * (periods - 1) / max(periods - factor, 1)) }
    package var degreesOfFreedom: Double { max(periods - 1, 1) }

    /// - Parameter line: the tested share; it also gives the variance where the own share is 0 or 1.
    /// - Returns: nil with fewer than eight periods.
    package func standardError(line: Double) -> Double? {
        guard periods >= Smallest.days else { return nil }
        let u = share > 0 && share < 1 ? share : line
        let error = (u * (1 - u) / base * inflation).squareRoot()
        return error > 0 ? error : nil
    }
}

extension ShareTest {
    /// The periods of one unit, standardised about its own share. Neighbours are neighbouring days of the calendar.
    package struct Series: Sendable, Equatable {
        package var periods = 0.0
        package var met = 0.0
        package var base = 0.0
        package var squares = 0.0
        package var products = 0.0
        package var pairs = 0.0

        package var share: Double { met / base }
        package var dispersion: Double { squares / max(periods - 1, 1) }
        package var ownDependence: Double { Dependence.own(products: products, squares: squares, pairs: pairs, days: periods) }

        /// - Parameters:
        ///   - met: x per day.
        ///   - base: n per day, 0 where there was nothing.
        package init(met x: some RandomAccessCollection<Double>, base n: some RandomAccessCollection<Double>) {
            for (x, n) in zip(x, n) where n > 0 {
                periods += 1
                met += x
                base += n
            }
            guard share > 0, share < 1 else { return }
            standardise(zip(x, n))
        }

        private mutating func standardise(_ days: some Sequence<(Double, Double)>) {
            let variance = share * (1 - share), share = share
            var before: Double?
            for (x, n) in days {
                let z = n > 0 ? (x / n - share) / (variance / n).squareRoot() : nil
                if let z { squares += z * z }
                if let z, let before {
                    products += z * before
                    pairs += 1
                }
                before = z
            }
        }
    }
}
