import Foundation

/// Which shapes and spreads of a field its figures speak for, beside the normal one: probabilities from their likelihood, the normal one as
/// likely beforehand as both others together, and every spread alike (Bayes factors as by Kass & Raftery 1995, JASA 90). O(shapes x spreads x cells x K), of large fields
/// on some of the units.
struct ShapeChoice: Sendable {
    private struct Candidate: Sendable {
        let levels: ShapedLevels
        let probability: Double
    }

    private let candidates: [Candidate]

    private static let shapes = [LevelShape.flat, .heavy]
    /// Beforehand, beside 1 for the normal one.
    private static let weightOfEach = 0.5
    private static let spreads = 16
    /// Enough to tell shapes apart.
    private static let mostLooked = 1_000
    /// So many numbers are kept to draw from.
    private static let mostKept = 4_500_000
    /// Rarer ones add nothing.
    private static let rare = 0.005

    /// - Parameter widest: the largest deviation between units that is thought of.
    init(_ units: Measured, about mean: Double, widest: Double) {
        let looked = units.thinned(to: ShapeChoice.mostLooked), coarse = ShapeChoice.steps(0, widest)
        let normal = ShapeChoice.spread(of: looked, within: coarse) { looked.density($0, about: mean, deviation: $1) }
        let others = ShapeChoice.shapes.map { shape in
            ShapeChoice.spread(of: looked, within: coarse) { unit, deviation in
                shape.densities(of: looked.values[unit], error: looked.variances[unit].squareRoot(), about: mean, deviation: deviation).reduce(0, +)
            }
        }
        let most = ([normal] + others).map(\.evidence).max()!
        let whole = exp(normal.evidence - most) + others.reduce(0) { $0 + ShapeChoice.weightOfEach * exp($1.evidence - most) }
        let all = zip(ShapeChoice.shapes, others).flatMap { shape, found in
            found.deviations.map {
                (shape: shape, deviation: $0.deviation, probability: $0.share * ShapeChoice.weightOfEach * exp(found.evidence - most) / whole)
            }
        }
        let kept = all.filter { $0.probability > ShapeChoice.rare }.sorted { $0.probability > $1.probability }
            .prefix(max(1, ShapeChoice.mostKept / (units.values.count * (LevelShape.flat.edges.count - 1))))
        let share = all.reduce(0) { $0 + $1.probability } / max(kept.reduce(0) { $0 + $1.probability }, .leastNormalMagnitude)
        candidates = kept.map {
            Candidate(levels: ShapedLevels($0.shape, deviation: $0.deviation, about: mean, units), probability: $0.probability * share)
        }
    }

    /// nil where chance falls on the normal shape.
    func pick(_ chance: Double) -> ShapedLevels? {
        var rest = chance
        for candidate in candidates {
            rest -= candidate.probability
            if rest < 0 { return candidate.levels }
        }
        return nil
    }
}

extension ShapeChoice {
    /// What the figures say of the spread of one shape: each with its share, and the logarithm of the evidence for the shape.
    private struct Spread {
        let deviations: [(deviation: Double, share: Double)]
        let evidence: Double

        init(_ deviations: [Double], _ logs: [Double], width: Double) {
            let most = logs.max()!, weights = logs.map { exp($0 - most) }, sum = weights.reduce(0, +)
            self.deviations = zip(deviations, weights).map { ($0, $1 / sum) }
            evidence = most + log(sum * width)
        }
    }

    /// Looked at closer where a single step has nearly all of it.
    private static func spread(of units: Measured, within coarse: [Double], density: (Int, Double) -> Double) -> Spread {
        func looked(_ deviations: [Double]) -> Spread {
            let logs = deviations.map { deviation in units.values.indices.reduce(0) { $0 + log(max(density($1, deviation), .leastNormalMagnitude)) } }
            return Spread(deviations, logs, width: deviations[1] - deviations[0])
        }
        let first = looked(coarse), best = first.deviations.max { $0.share < $1.share }!, step = coarse[1] - coarse[0]
        return best.share > 0.5 ? looked(steps(max(0, best.deviation - step), best.deviation + step)) : first
    }

    /// Middles of as many parts of the way.
    private static func steps(_ from: Double, _ to: Double) -> [Double] {
        (0..<spreads).map { from + (to - from) * (Double($0) + 0.5) / Double(spreads) }
    }
}

extension Measured {
    /// Some of them, evenly from the order given.
    fileprivate func thinned(to most: Int) -> Measured {
        let step = (values.count + most - 1) / most
        guard step > 1 else { return self }
        let kept = stride(from: 0, to: values.count, by: step)
        return Measured(kept.map { values[$0] }, errors: kept.map { variances[$0].squareRoot() }) ?? self
    }

    /// Of a value where levels are spread normally.
    fileprivate func density(_ unit: Int, about mean: Double, deviation: Double) -> Double {
        let error = (variances[unit] + deviation * deviation).squareRoot()
        return StandardNormal.density((values[unit] - mean) / error) / error
    }
}
