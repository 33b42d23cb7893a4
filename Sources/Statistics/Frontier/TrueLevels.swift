/// Draws of all units' true levels at once, given their values and errors. The doubt about shape and spread of the field is in the draws, so
/// intervals of anything computed from them hold also with few units, where most are alike and where a few are far ahead. Each draw takes one
/// of three shapes (`ShapeChoice`: flat, normal, heavy tails) as the figures speak for it. Where it is the normal one, it takes a variance
/// between units out of its exact confidence distribution (the weighted sum of squares is chi-square with units - 1 degrees of freedom at
/// the true variance and at no other: Viechtbauer 2007, "Confidence intervals for the amount of heterogeneity", Stat. Med. 26; as a
/// distribution: Xie & Singh 2013, Int. Stat. Review 81), then a mean and levels given it (Morris 1983, JASA 78).
///
/// O((grid + cells) x K) once, O(cells x K) for each draw. Not for two or three units. A flat prior on the spread instead would draw it too narrow where
/// errors are as large as it: a 90 % interval then holds 86 %.
package struct TrueLevels: Sendable {
    private let units: Measured
    /// Standard deviations between units from 0 up, and the weighted sum of squares at each, which falls.
    private let grid: [(deviation: Double, squares: Double)]
    private let shapes: ShapeChoice
    /// Steps of the grid; the widest deviation on it, in standard deviations of the values.
    private static let steps = 200, widest = 4.0

    /// - Returns: nil under four units, or where a value has no error: every unit has to be there.
    package init?(values: [Double], errors: [Double]) {
        guard let units = Measured(values, errors: errors), units.values.count == values.count, values.count > 3 else { return nil }
        let top = TrueLevels.widest * (units.values.squaresAboutMean / Double(values.count)).squareRoot()
        let grid = (0...TrueLevels.steps).map { step in
            let deviation = Double(step) / Double(TrueLevels.steps) * top
            return (deviation: deviation, squares: TrueLevels.squares(deviation * deviation, units))
        }
        func deviation(_ probability: Double) -> Double {
            TrueLevels.deviation(ChiSquare.quantile(probability, degreesOfFreedom: Double(units.values.count - 1)), grid)
        }
        let middle = deviation(0.5), widest = max(2 * deviation(0.05), grid[1].deviation)
        (self.units, self.grid) = (units, grid)
        shapes = ShapeChoice(units, about: units.centre(tau2: middle * middle).mean, widest: widest)
    }

    /// About their mean, each in its own error and the variance between units.
    private static func squares(_ tau2: Double, _ units: Measured) -> Double {
        let mean = units.centre(tau2: tau2).mean
        return zip(units.values, units.variances).reduce(0) { $0 + ($1.0 - mean) * ($1.0 - mean) / ($1.1 + tau2) }
    }

    /// One possible truth: a level for each unit, in the order given.
    package func draw(_ generator: inout SeededGenerator) -> [Double] {
        if let shaped = shapes.pick(generator.uniform()) { return shaped.draw(&generator) }
        let tau2 = variance(&generator), (centre, weight) = units.centre(tau2: tau2)
        let mean = centre + generator.normal() / weight.squareRoot()
        return zip(units.values, units.variances).map { value, variance in
            let kept = tau2 / (variance + tau2)
            return mean + kept * (value - mean) + (kept * variance).squareRoot() * generator.normal()
        }
    }

    /// The variance at which the squares are what chance made of them in this draw; 0 where they are too few even at 0.
    private func variance(_ generator: inout SeededGenerator) -> Double {
        let deviation = TrueLevels.deviation(ChiSquare.quantile(generator.uniform(), degreesOfFreedom: Double(units.values.count - 1)), grid)
        return deviation * deviation
    }

    private static func deviation(_ squares: Double, _ grid: [(deviation: Double, squares: Double)]) -> Double {
        guard let above = grid.firstIndex(where: { $0.squares <= squares }) else { return grid.last!.deviation }
        guard above > 0 else { return 0 }
        let (near, far) = (grid[above - 1], grid[above]), part = (near.squares - squares) / (near.squares - far.squares)
        return near.deviation + part * (far.deviation - near.deviation)
    }
}
