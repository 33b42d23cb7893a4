import Foundation

/// What kind of distribution many units' true levels may come from, besides a normal one: cells from the lowest level to the highest, in
/// standard deviations between units, with the share of units in each.
struct LevelShape: Sendable {
    let edges: [Double]
    private let shares: [Double]

    private static let cells = 41

    /// All levels between two ends alike (rectangular).
    static let flat = LevelShape(edges: (0...cells).map { 3.0.squareRoot() * place($0) }) { ($0 / 3.0.squareRoot() + 1) / 2 }

    /// A few far out on either side: Student's t with three degrees of freedom, in its standard deviation.
    static let heavy = LevelShape(edges: (0...cells).map { 14 * sinh(4 * place($0)) / sinh(4) }) {
        StudentT.cumulative($0 * 3.0.squareRoot(), degreesOfFreedom: 3)
    }

    /// -1 ... 1.
    private static func place(_ edge: Int) -> Double { 2 * Double(edge) / Double(cells) - 1 }

    private init(edges: [Double], below: (Double) -> Double) {
        self.edges = edges
        shares = zip(edges, edges.dropFirst()).map { below($1) - below($0) }
    }

    /// Density of a value with its error, cell by cell, where levels spread about a mean by a deviation.
    func densities(of value: Double, error: Double, about mean: Double, deviation: Double) -> [Double] {
        let below = edges.map { StandardNormal.cumulative((mean + deviation * $0 - value) / error) }
        return shares.indices.map { (below[$0 + 1] - below[$0]) * shares[$0] / (deviation * (edges[$0 + 1] - edges[$0])) }
    }
}

/// Draws of levels of one shape and one spread.
struct ShapedLevels: Sendable {
    private let units: Measured
    private let edges: [Double]
    /// Of each unit in turn, how far the densities of its cells have added up.
    private let sums: [Float]

    init(_ shape: LevelShape, deviation: Double, about mean: Double, _ units: Measured) {
        (self.units, edges) = (units, shape.edges.map { mean + deviation * $0 })
        sums = units.values.indices.flatMap { unit in
            var sum = 0.0
            return shape.densities(of: units.values[unit], error: units.variances[unit].squareRoot(), about: mean, deviation: deviation).map { density in
                sum += density
                return Float(sum)
            }
        }
    }

    func draw(_ generator: inout SeededGenerator) -> [Double] {
        let cells = edges.count - 1
        return units.values.indices.map { unit in
            let first = unit * cells, mark = Float(generator.uniform()) * sums[first + cells - 1]
            let cell = (0..<cells).first { sums[first + $0] > mark } ?? home(of: units.values[unit])
            return level(of: unit, in: cell, &generator)
        }
    }

    /// Where a value lies by itself: for whom no cell is left.
    private func home(of value: Double) -> Int { max(0, min(edges.count - 2, (edges.firstIndex { $0 > value } ?? edges.count) - 1)) }

    /// Within a cell as the unit's own error lets it be; in one that is narrow beside the error, anywhere.
    private func level(of unit: Int, in cell: Int, _ generator: inout SeededGenerator) -> Double {
        let (low, high) = (edges[cell], edges[cell + 1]), error = units.variances[unit].squareRoot()
        if high - low < error { return low + (high - low) * generator.uniform() }
        for _ in 0..<ShapedLevels.tries {
            let level = units.values[unit] + error * generator.normal()
            if low <= level, level < high { return level }
        }
        return min(max(units.values[unit], low), high)
    }

    private static let tries = 20
}
