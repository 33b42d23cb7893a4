extension [Double] {
    /// Linear interpolation of order statistics, type 7 of Hyndman & Fan 1996 ("Sample quantiles in statistical packages",
    /// Am. Stat. 50). The array is sorted and not empty. O(1).
    package func quantile(_ probability: Double) -> Double {
        let place = probability * Double(count - 1), below = Int(place)
        let above = Swift.min(below + 1, count - 1)
        return self[below] + (place - Double(below)) * (self[above] - self[below])
    }

    package var mean: Double { reduce(0, +) / Double(count) }

    /// Sum of squared differences from the mean.
    package var squaresAboutMean: Double {
        let mean = mean
        return reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    }

    package var areFinite: Bool { allSatisfy(\.isFinite) }
}
