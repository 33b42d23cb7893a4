/// Chart of individual values and moving ranges, XmR (Shewhart 1931; Wheeler 1993, "Understanding Variation"): mean +- 3
/// standard deviations, the latter from the ranges between neighbours, so that a slow drift does not widen the limits.
///
/// Baseline of 20 to 24 values of a quiet time, then frozen. O(N), O(N log N) for the median. Not where bad days come in
/// rows: with a lag-1 correlation of 0.5 one value in 30 lies outside for nothing, with 0.8 one in 6.
package struct IndividualsChart: Sendable, Equatable {
    /// Mean range of two normal values in standard deviations: 2/sqrt(pi). Books round it to 1.128.
    package static let meanRange = 1.128_379_167_095_512_6
    /// Their median range: sqrt(2) times the normal upper quartile. Books round it to 0.954.
    package static let medianRange = 0.953_872_552_417_262_7
    /// Upper limit of a moving range in mean ranges, 1 + 3 sqrt(2 - 4/pi)/(2/sqrt(pi)); books: 3.267.
    package static let rangeLimit = 3.266_531_919_625_669

    package enum Scale: Sendable {
        /// The mean range uses the values best, the median one is not moved by a single bad day.
        case meanRange, medianRange
    }

    package let center: Double
    package let sigma: Double
    /// Upper limit of the range between neighbours.
    package let rangeLimit: Double

    package var limits: ClosedRange<Double> { (center - ControlLimits.width * sigma)...(center + ControlLimits.width * sigma) }

    /// - Parameter baseline: in the order of time.
    /// - Returns: nil under two values, or where one is not a number.
    package init?(baseline: [Double], scale: Scale = .meanRange) {
        guard baseline.count > 1, baseline.areFinite else { return nil }
        let ranges = zip(baseline, baseline.dropFirst()).map { abs($1 - $0) }
        center = baseline.mean
        rangeLimit = IndividualsChart.rangeLimit * ranges.mean
        switch scale {
        case .meanRange: sigma = ranges.mean / IndividualsChart.meanRange
        case .medianRange: sigma = ranges.sorted().quantile(0.5) / IndividualsChart.medianRange
        }
    }

    /// Values in standard deviations from the centre, as the run rules and the CUSUM take them.
    package func standardised(_ values: [Double]) -> [Double] { values.map { ($0 - center) / sigma } }
}
