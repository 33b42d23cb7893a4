/// A low place of a function of a few numbers, found by a simplex that walks, stretches and shrinks (Nelder & Mead 1965, "A simplex
/// method for function minimization", Computer Journal 7). O(evaluations). Needs no derivatives; may stop in a place that is only the
/// lowest near by, so it is started from several.
enum NelderMead {
    struct Place {
        var point: [Double]
        var value: Double
    }

    /// - Parameters:
    ///   - start: one corner; from it each other one lies `reach` away in one of the numbers.
    ///   - evaluations: at most so many, and a few to end a step.
    static func minimum(from start: [Double], reach: Double, evaluations: Int, tolerance: Double, of function: ([Double]) -> Double) -> Place {
        var left = evaluations
        func place(_ point: [Double]) -> Place {
            left -= 1
            return Place(point: point, value: function(point))
        }
        var simplex = ([start] + start.indices.map { moved(start, $0, reach) }).map(place)
        while left > 0 {
            simplex.sort { $0.value < $1.value }
            guard simplex.last!.value - simplex[0].value > tolerance * abs(simplex[0].value) else { break }
            step(&simplex, place)
        }
        return simplex.min { $0.value < $1.value }!
    }

    private static func moved(_ start: [Double], _ index: Int, _ reach: Double) -> [Double] {
        var corner = start
        corner[index] += reach
        return corner
    }

    /// The highest corner goes through the middle of the others to where it is lower; where it finds nothing all draw together.
    private static func step(_ simplex: inout [Place], _ place: ([Double]) -> Place) {
        let last = simplex.count - 1, worst = simplex[last], middle = centre(simplex.dropLast())
        func along(_ part: Double) -> Place { place(zip(middle, worst.point).map { $0 + part * ($0 - $1) }) }
        let mirrored = along(1)
        if mirrored.value < simplex[0].value {
            let stretched = along(2)
            simplex[last] = stretched.value < mirrored.value ? stretched : mirrored
        } else if mirrored.value < simplex[last - 1].value {
            simplex[last] = mirrored
        } else {
            let drawn = along(mirrored.value < worst.value ? 0.5 : -0.5)
            if drawn.value < min(mirrored.value, worst.value) { simplex[last] = drawn } else { shrink(&simplex, place) }
        }
    }

    private static func centre(_ corners: ArraySlice<Place>) -> [Double] {
        corners[0].point.indices.map { index in corners.reduce(0) { $0 + $1.point[index] } / Double(corners.count) }
    }

    private static func shrink(_ simplex: inout [Place], _ place: ([Double]) -> Place) {
        for corner in simplex.indices.dropFirst() { simplex[corner] = place(zip(simplex[corner].point, simplex[0].point).map { ($0 + $1) / 2 }) }
    }
}
