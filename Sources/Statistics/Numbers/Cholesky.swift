/// A symmetric positive matrix as the product of a triangle with itself (Cholesky; Commandant Benoit 1924). O(n^3), for
/// a handful of rows.
struct Cholesky {
    private var rows: [[Double]] = []
    /// Of a diagonal element less is left only by rounding.
    private static let smallest = 1e-13

    /// nil where the matrix is not positive, up to rounding.
    init?(_ matrix: [[Double]]) {
        for i in matrix.indices {
            var row: [Double] = []
            for j in 0..<i { row.append((matrix[i][j] - (0..<j).reduce(0) { $0 + row[$1] * rows[j][$1] }) / rows[j][j]) }
            let rest = matrix[i][i] - row.reduce(0) { $0 + $1 * $1 }
            guard rest > Cholesky.smallest * matrix[i][i] else { return nil }
            rows.append(row + [rest.squareRoot()])
        }
    }

    func solved(_ right: [Double]) -> [Double] {
        var x = right
        for i in x.indices { x[i] = (x[i] - (0..<i).reduce(0) { $0 + rows[i][$1] * x[$1] }) / rows[i][i] }
        for i in x.indices.reversed() { x[i] = (x[i] - rows.indices.dropFirst(i + 1).reduce(0) { $0 + rows[$1][i] * x[$1] }) / rows[i][i] }
        return x
    }
}
