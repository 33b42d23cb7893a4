/// The mixture of given points (weights not negative, sum 1) that lies nearest to zero (Wolfe 1976, "Finding the nearest point
/// in a polytope", Math. Programming 11). Exact after finitely many steps of O(points x dimension + corral^3), where a corral
/// holds at most dimension + 1 points. Of several equally near mixtures it takes the one found first.
enum NearestPoint {
    private static let tolerance = 1e-12
    private static let mostSteps = 10_000

    static func weights(of points: [[Double]]) -> [Double] {
        let squares = points.map { dot($0, $0) }, scale = squares.max()!
        var corral = [squares.indices.min { squares[$0] < squares[$1] }!], shares = [1.0]
        for _ in 0..<mostSteps {
            let mixture = LeastSquares.combined(corral.map { points[$0] }, shares, rows: points[0].count), length = dot(mixture, mixture)
            let along = points.map { dot($0, mixture) }, next = along.indices.min { along[$0] < along[$1] }!
            guard along[next] < length - tolerance * scale, !corral.contains(next) else { break }
            corral.append(next)
            shares.append(0)
            settle(&corral, &shares, points, scale)
        }
        var weights = [Double](repeating: 0, count: points.count)
        for (point, share) in zip(corral, shares) { weights[point] = share }
        return weights
    }

    /// Moves to the nearest point of the plane through the corral; a point that would get a negative share leaves on the way.
    private static func settle(_ corral: inout [Int], _ shares: inout [Double], _ points: [[Double]], _ scale: Double) {
        while let aim = affine(corral.map { points[$0] }, scale) {
            guard let last = aim.indices.filter({ aim[$0] <= tolerance }).min(by: { step(shares, aim, $0) < step(shares, aim, $1) }) else {
                shares = aim
                return
            }
            let part = step(shares, aim, last)
            shares = zip(shares, aim).map { max(0, $0 + part * ($1 - $0)) }
            corral.remove(at: last)
            shares.remove(at: last)
        }
        // The points lie in one plane with zero up to rounding: the newest adds nothing.
        corral.removeLast()
        shares.removeLast()
        let sum = shares.reduce(0, +)
        shares = shares.map { $0 / sum }
    }

    private static func step(_ shares: [Double], _ aim: [Double], _ index: Int) -> Double {
        shares[index] > aim[index] ? shares[index] / (shares[index] - aim[index]) : 0
    }

    /// Shares (of sum 1, any sign) of the point nearest to zero in the plane through the points: solves (1 + P'P) x = 1.
    private static func affine(_ points: [[Double]], _ scale: Double) -> [Double]? {
        let products = points.map { a in points.map { b in 1 + dot(a, b) / scale } }
        guard let solution = Cholesky(products)?.solved([Double](repeating: 1, count: points.count)) else { return nil }
        let sum = solution.reduce(0, +)
        return solution.map { $0 / sum }
    }

    private static func dot(_ a: [Double], _ b: [Double]) -> Double {
        var sum = 0.0
        for index in a.indices { sum += a[index] * b[index] }
        return sum
    }
}
