import Foundation

extension SyntheticControl {
    /// A unit with what is known of it besides its series (size, equipment, product, its level in chosen months).
    package struct Unit: Sendable, Equatable {
        package var series: [Double]
        package var predictors: [Double]
        package init(series: [Double], predictors: [Double]) { (self.series, self.predictors) = (series, predictors) }
    }

    /// The mixture whose predictors are nearest to the unit's (Abadie, Diamond & Hainmueller 2010, JASA 105, section 2.3). What each
    /// predictor counts for is what lets the mixture follow the unit best before the event. A predictor is measured in the standard
    /// deviations of all units. Some thousand mixtures are tried, O(tries x units x predictors^2).
    ///
    /// Against `init(_:others:event:)` it cannot follow every wave of the unit by chance, so a mixture that is alike in kind is found
    /// where the outcomes alone would take any.
    /// - Parameters:
    ///   - followed: days that the mixture is to follow; all before the event unless given.
    ///   - search: where one looks for what the predictors count for.
    /// - Returns: nil as for outcomes alone, and where units have no or unlike predictors.
    package init?(_ unit: Unit, others: [Unit], event: Int, followed: Range<Int>? = nil, search: Search = .fromMany) {
        let days = followed ?? 0..<max(event, 0), all = [unit] + others
        guard event > 0, event < unit.series.count, !others.isEmpty, !days.isEmpty, days.lowerBound >= 0, days.upperBound <= event else { return nil }
        guard all.allSatisfy({ $0.series.count == unit.series.count && $0.series.areFinite && $0.predictors.areFinite }) else { return nil }
        guard let field = PredictorSearch(unit, others, days) else { return nil }
        self.init(unit.series, others: others.map(\.series), weights: field.weights(search), event: event)
    }

    /// The way down from one start ends in the lowest place near by, and there are many.
    package enum Search: Sendable {
        /// All predictors count alike at first: what published programs do.
        case fromEven
        /// Also from the regression on all predictors, and from each counting most.
        case fromMany
    }

    /// As `placebos(_:others:event:)`, each unit with a mixture of its own.
    package static func placebos(_ unit: Unit, others: [Unit], event: Int) -> Placebos? {
        guard others.count > 1, let own = SyntheticControl(unit, others: others, event: event) else { return nil }
        let ratios = others.indices.compactMap { moved in
            SyntheticControl(others[moved], others: others.indices.filter { $0 != moved }.map { others[$0] }, event: event)?.ratio
        }
        return Placebos(place: 1 + ratios.count { $0 >= own.ratio }, units: others.count + 1)
    }
}

/// How much each predictor is to count: tried are logarithms of importances, since one may count a thousand times as much as another;
/// judged is how well their mixture follows the unit.
private struct PredictorSearch {
    /// Others less the unit: predictors in standard deviations, and the days to be followed.
    private let predictors: [[Double]]
    private let days: [[Double]]
    /// By the regression on all predictors; nil where there are more predictors than units.
    private let regressed: [Double]?

    /// By as much one predictor counts more in a start of its own; half of it is the first step.
    private static let lift = 4.0
    /// Tries from each start, and on from the best place found.
    private static let tries = 150, lastTries = 500
    private static let tolerance = 1e-10

    init?(_ unit: SyntheticControl.Unit, _ others: [SyntheticControl.Unit], _ followed: Range<Int>) {
        let all = [unit] + others, count = unit.predictors.count
        guard count > 0, all.allSatisfy({ $0.predictors.count == count }) else { return nil }
        let spreads = (0..<count).map { place in (all.map { $0.predictors[place] }.squaresAboutMean / Double(all.count - 1)).squareRoot() }
        guard spreads.allSatisfy({ $0 > 0 }) else { return nil }
        let scaled = all.map { zip($0.predictors, spreads).map { $0 / $1 } }
        predictors = scaled.dropFirst().map { zip($0, scaled[0]).map { $0 - $1 } }
        days = others.map { other in followed.map { other.series[$0] - unit.series[$0] } }
        regressed = PredictorSearch.regression(scaled, all.map { unit in followed.map { unit.series[$0] } })
    }

    /// What each predictor counts for when the days are regressed on all of them: logarithms of the sums of squared coefficients.
    private static func regression(_ scaled: [[Double]], _ days: [[Double]]) -> [Double]? {
        let columns = [scaled.map { _ in 1.0 }] + scaled[0].indices.map { place in scaled.map { $0[place] } }
        var squares = [Double](repeating: 0, count: scaled[0].count)
        for day in days[0].indices {
            guard let fit = LeastSquares(columns: columns, outcome: days.map { $0[day] }) else { return nil }
            for place in squares.indices { squares[place] += fit.coefficients[place + 1] * fit.coefficients[place + 1] }
        }
        return squares.allSatisfy { $0 > 0 } ? squares.map { log($0) } : nil
    }

    func weights(_ search: SyntheticControl.Search) -> [Double] {
        let found = starts(search).map { walk(from: $0, tries: PredictorSearch.tries) }.min { $0.value < $1.value }!
        return weights(walk(from: found.point, tries: PredictorSearch.lastTries).point)
    }

    private func starts(_ search: SyntheticControl.Search) -> [[Double]] {
        let places = predictors[0].indices, even = places.map { _ in 0.0 }
        switch search {
        case .fromEven: return [even]
        case .fromMany: return [even] + [regressed].compactMap { $0 } + places.map { one in places.map { $0 == one ? PredictorSearch.lift : 0 } }
        }
    }

    private func walk(from start: [Double], tries: Int) -> NelderMead.Place {
        NelderMead.minimum(from: start, reach: PredictorSearch.lift / 2, evaluations: tries, tolerance: PredictorSearch.tolerance) { squares(weights($0)) }
    }

    private func weights(_ importance: [Double]) -> [Double] {
        let most = importance.max()!, roots = importance.map { exp(($0 - most) / 2) }
        return NearestPoint.weights(of: predictors.map { zip($0, roots).map(*) })
    }

    /// Of the mixture's distance from the unit on the days to be followed.
    private func squares(_ weights: [Double]) -> Double {
        LeastSquares.combined(days, weights, rows: days[0].count).reduce(0) { $0 + $1 * $1 }
    }
}
