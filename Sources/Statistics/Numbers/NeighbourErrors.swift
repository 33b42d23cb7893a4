/// Errors of a fit whose rows stand in the order of time and depend on the row before (Prais & Winsten 1954, "Trend estimators and serial
/// correlation"): the covariance of its coefficients with the dependence in it. O(rows x columns^2) for each of two dozen steps.
///
/// Residuals of a fit look less dependent than the errors are, because the fit follows them. So the dependence is the one at which
/// residuals of just this fit are expected to be as dependent as those seen; the variance is corrected in the same way, and its degrees of
/// freedom are those of a sum of dependent squares (Satterthwaite 1946, Biometrics 2). Not for errors that come back after a week or a
/// month: put these into the fit.
struct NeighbourErrors {
    /// Correlation of a row's error with that of the row before, not below 0.
    let phi: Double
    let covariance: [[Double]]
    let degreesOfFreedom: Double

    private static let steps = 24

    init(columns: [[Double]], fit: LeastSquares) {
        let design = Design(columns: columns, inverse: fit.inverse), e = fit.residuals
        let squares = e.reduce(0) { $0 + $1 * $1 }, seen = zip(e, e.dropFirst()).reduce(0) { $0 + $1.0 * $1.1 } / squares
        var low = 0.0, high = Dependence.largestPhi
        for _ in 0..<NeighbourErrors.steps {
            let middle = (low + high) / 2
            if design.moments(middle).dependence < seen { low = middle } else { high = middle }
        }
        let moments = design.moments(low)
        (phi, degreesOfFreedom) = (low, moments.squares * moments.squares / moments.squaresOfSquares)
        covariance = design.inverse.times(moments.middle).times(design.inverse).map { row in row.map { $0 * squares / moments.squares } }
    }
}

/// What is expected of the residuals when errors have variance 1 and the correlation phi^days.
private struct Design {
    let columns: [[Double]]
    let inverse: [[Double]]
    private var rows: Double { Double(columns[0].count) }

    struct Moments {
        /// Sum of products of neighbouring residuals over the sum of their squares.
        var dependence: Double
        /// The sum of squares, and half its variance.
        var squares: Double
        var squaresOfSquares: Double
        /// X'OX, with O the correlation of the errors.
        var middle: [[Double]]
    }

    func moments(_ phi: Double) -> Moments {
        let spread = columns.map { Design.spread($0, phi) }, beside = columns.map(Design.beside)
        let middle = columns.products(spread), projected = inverse.times(middle)
        let squares = rows - projected.trace
        let products = (rows - 1) * phi - 2 * inverse.times(beside.products(spread)).trace + inverse.times(columns.products(beside)).times(projected).trace
        let fourth = sumOfSquaredCorrelations(phi) - 2 * inverse.times(spread.products(spread)).trace + projected.times(projected).trace
        return Moments(dependence: products / squares, squares: squares, squaresOfSquares: fourth, middle: middle)
    }

    private func sumOfSquaredCorrelations(_ phi: Double) -> Double {
        var sum = rows, power = 1.0
        for days in 1..<columns[0].count {
            power *= phi * phi
            sum += 2 * (rows - Double(days)) * power
        }
        return sum
    }

    /// Each value with all others, the weight falling by phi a day.
    private static func spread(_ column: [Double], _ phi: Double) -> [Double] {
        var before = column, after = column
        for row in column.indices.dropFirst() { before[row] += phi * before[row - 1] }
        for row in column.indices.dropLast().reversed() { after[row] += phi * after[row + 1] }
        return column.indices.map { before[$0] + after[$0] - column[$0] }
    }

    /// The mean of both neighbours, none counting as 0.
    private static func beside(_ column: [Double]) -> [Double] {
        column.indices.map { ($0 > 0 ? column[$0 - 1] : 0) / 2 + ($0 + 1 < column.count ? column[$0 + 1] : 0) / 2 }
    }
}

extension [[Double]] {
    /// Of each column of one side with each of the other.
    fileprivate func products(_ other: [[Double]]) -> [[Double]] { map { a in other.map { b in zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } } } }

    func times(_ other: [[Double]]) -> [[Double]] {
        map { row in other[0].indices.map { column in row.indices.reduce(0) { $0 + row[$1] * other[$1][column] } } }
    }

    fileprivate var trace: Double { indices.reduce(0) { $0 + self[$1][$1] } }
}
