/// Laney's p' chart (Laney 2002, "Improved control charts for attributes", Quality Engineering 14): the limits of a p chart
/// times the standard deviation of its own standardised values, taken from their moving ranges.
///
/// For large or over-dispersed periods: use it above some 500 per period or where `sigmaZ` exceeds 1.2. O(N).
/// Not where bad periods come in rows: moving ranges are then too small, as in `IndividualsChart`.
package struct LaneyChart: Sendable, Equatable {
    package let plain: ProportionChart
    /// How much more than chance the periods vary; 1 is chance alone.
    package let sigmaZ: Double

    /// - Returns: nil under two periods with a size, or where the pooled share is 0 or 1.
    package init?(hits: [Double], sizes: [Double]) {
        guard let plain = ProportionChart(hits: hits, sizes: sizes), plain.center > 0, plain.center < 1 else { return nil }
        let z = zip(hits, sizes).filter { $0.1 > 0 }.map { ($0 / $1 - plain.center) / plain.sigma(size: $1) }
        guard let chart = IndividualsChart(baseline: z) else { return nil }
        (self.plain, sigmaZ) = (plain, chart.sigma)
    }

    package func limits(size: Double) -> ClosedRange<Double> { plain.limits(size: size, widened: sigmaZ) }
}
