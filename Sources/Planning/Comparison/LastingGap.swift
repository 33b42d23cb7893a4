import Statistics
package import Works

/// A unit that has stayed behind its like for whole quarters: what a month may bring by chance does not last.
package struct LastingGap: Sendable, Equatable {
    package struct Quarter: Sendable, Equatable {
        package let first: Day
        package let level: Double
        /// What three quarters of the peers stay below.
        package let advanced: Double
        /// The level lies below that of the advanced beyond doubt.
        package let isBehind: Bool
    }

    /// The oldest first; quarters in which too few could be compared are left out.
    package let quarters: [Quarter]

    /// Whole quarters on end, up to the last one.
    package var length: Int { quarters.reversed().prefix { $0.isBehind }.count }

    /// Two on end: one may be a bad quarter.
    package static let worthCalling = 2
    package var isCalled: Bool { length >= LastingGap.worthCalling }
}

extension LastingGap {
    /// 95 % one-sided.
    private static let certainty = 1.645

    /// - Parameter comparisons: of whole quarters, the oldest first, each with its first day.
    init(_ comparisons: [(first: Day, comparison: PeerComparison)]) {
        quarters = comparisons.compactMap { first, comparison in
            guard let own = comparison.own, let gain = comparison.gains.first else { return nil }
            let sign = comparison.worse.sign
            let isBehind = sign * own.level + LastingGap.certainty * own.standardError < sign * gain.level
            return Quarter(first: first, level: own.level, advanced: gain.level, isBehind: isBehind)
        }
    }
}
