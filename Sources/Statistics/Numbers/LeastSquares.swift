/// Ordinary least squares for a handful of columns, by orthogonalising them one after another, twice (Giraud & Langou
/// 2002: twice is enough to keep them orthogonal to the last digit). O(rows x columns^2). Not for more than some dozen
/// columns, nor for weighted or correlated errors: for these see `neweyWest`.
package struct LeastSquares: Sendable {
    package let coefficients: [Double]
    package let fitted: [Double]
    package let residuals: [Double]
    /// Weight of each row's own outcome in its fitted value, 0 ... 1.
    package let leverage: [Double]
    /// Rows minus columns.
    package let degreesOfFreedom: Double
    /// Inverse of X'X.
    package let inverse: [[Double]]
    private let columns: [[Double]]

    /// - Parameters:
    ///   - columns: the design, each as long as `outcome`; a column of ones is not added.
    ///   - outcome: one per row.
    /// - Returns: nil where rows do not exceed columns, a column follows from the others, or a value is not a number.
    package init?(columns: [[Double]], outcome: [Double]) {
        precondition(columns.allSatisfy { $0.count == outcome.count }, "columns of one length")
        guard outcome.count > columns.count, outcome.areFinite, columns.allSatisfy(\.areFinite) else { return nil }
        guard let basis = Orthogonal(columns) else { return nil }
        let coefficients = basis.solved(outcome), leverage = basis.squaredRows(outcome.count)
        let fitted = LeastSquares.combined(columns, coefficients, rows: outcome.count)
        (self.coefficients, self.fitted, self.leverage, self.columns) = (coefficients, fitted, leverage, columns)
        residuals = zip(outcome, fitted).map { $0 - $1 }
        degreesOfFreedom = Double(outcome.count - columns.count)
        inverse = basis.inverse
    }

    /// Residual variance, divisor `degreesOfFreedom`.
    package var variance: Double { residuals.reduce(0) { $0 + $1 * $1 } / degreesOfFreedom }

    /// Covariance of the coefficients when errors are independent and of one variance.
    package var covariance: [[Double]] { inverse.map { row in row.map { $0 * variance } } }

    package static func combined(_ columns: [[Double]], _ coefficients: [Double], rows: Int) -> [Double] {
        var sum = [Double](repeating: 0, count: rows)
        for (column, coefficient) in zip(columns, coefficients) {
            for row in 0..<rows { sum[row] += coefficient * column[row] }
        }
        return sum
    }
}

extension LeastSquares {
    /// Covariance of the coefficients when errors of neighbouring rows depend on each other (Newey & West 1987, "A simple,
    /// positive semi-definite, heteroskedasticity and autocorrelation consistent covariance matrix", Econometrica 55).
    /// Rows stand in the order of time. With rows/(rows - columns) against too small residuals. O(rows x columns^2 x lags).
    package func neweyWest(lags: Int) -> [[Double]] {
        let scores = columns.map { zip($0, residuals).map(*) }, rows = Double(residuals.count)
        let middle = scores.map { a in scores.map { b in LeastSquares.longRun(a, b, lags: lags) * rows / degreesOfFreedom } }
        return inverse.times(middle).times(inverse)
    }

    /// Sum of products at one time, and of those up to `lags` apart in both directions with falling weight.
    private static func longRun(_ a: [Double], _ b: [Double], lags: Int) -> Double {
        var sum = zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
        for lag in 1..<max(lags + 1, 1) where lag < a.count {
            let crossed = zip(a.dropFirst(lag), b).reduce(0) { $0 + $1.0 * $1.1 } + zip(a, b.dropFirst(lag)).reduce(0) { $0 + $1.0 * $1.1 }
            sum += NeweyWest.weight(lag, of: lags) * crossed
        }
        return sum
    }
}

/// Columns made orthonormal, and the triangle that leads back.
private struct Orthogonal {
    private var basis: [[Double]] = []
    /// triangle[j][i]: part of basis i in column j.
    private var triangle: [[Double]] = []

    /// A column of which so little is left follows from the others.
    private static let smallest = 1e-10

    init?(_ columns: [[Double]]) {
        for column in columns {
            var rest = column, parts = [Double](repeating: 0, count: basis.count)
            for _ in 0..<2 { takeOut(&rest, &parts) }
            let length = dot(rest, rest).squareRoot()
            guard length > Orthogonal.smallest * dot(column, column).squareRoot() else { return nil }
            basis.append(rest.map { $0 / length })
            triangle.append(parts + [length])
        }
    }

    private func takeOut(_ rest: inout [Double], _ parts: inout [Double]) {
        for (index, direction) in basis.enumerated() {
            let part = dot(direction, rest)
            parts[index] += part
            for row in rest.indices { rest[row] -= part * direction[row] }
        }
    }

    private func dot(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }

    func solved(_ outcome: [Double]) -> [Double] { back(basis.map { dot($0, outcome) }) }

    /// Solves the triangle from its last row up.
    private func back(_ right: [Double]) -> [Double] {
        var solution = right
        for j in right.indices.reversed() {
            solution[j] /= triangle[j][j]
            for i in 0..<j { solution[i] -= triangle[j][i] * solution[j] }
        }
        return solution
    }

    func squaredRows(_ rows: Int) -> [Double] { (0..<rows).map { row in basis.reduce(0) { $0 + $1[row] * $1[row] } } }

    /// (R'R)^-1 from the inverse of R, column by column.
    var inverse: [[Double]] {
        let columns = basis.indices.map { unit in back(basis.indices.map { $0 == unit ? 1 : 0 }) }
        return basis.indices.map { a in basis.indices.map { b in columns.reduce(0) { $0 + $1[a] * $1[b] } } }
    }
}
