import Statistics
package import Works

/// A unit that has stayed behind its like for whole quarters: what a month may bring by chance does not last.
package struct LastingGap: Sendable, Equatable {
    package struct Quarter: Sendable, Equatable {
        package let first: Day
        package let level: Double
        /// What three quarters of the peers stay below.
        package let advanced: Double
        /// The level lies below the middle, and below that of the advanced beyond doubt and by more than a gap worth acting on.
        package let isBehind: Bool
    }

    /// The oldest first; quarters in which too few could be compared are left out.
    package let quarters: [Quarter]
    /// Whole quarters on end, up to the last one; a quarter that tells nothing ends the row.
    package let length: Int

    /// Two on end: one may be a bad quarter.
    package static let worthCalling = 2
    package var isCalled: Bool { length >= LastingGap.worthCalling }
}

extension LastingGap {
    /// - Parameter told: whole quarters, each directly after the one before; nil where too few could be compared.
    init(_ told: [Quarter?]) {
        quarters = told.compactMap { $0 }
        length = told.reversed().prefix { $0?.isBehind == true }.count
    }
}

extension LastingGap.Quarter {
    /// 95 % one-sided.
    private static let certainty = 1.645
    private static let quantile = 0.75

    init?(_ comparison: PeerComparison, from first: Day) {
        let sign = comparison.worse.sign, members = comparison.members
        guard let own = comparison.own, comparison.hasLevels,
            let peers = AdvancedLevel(values: members.map { sign * $0.level }, errors: members.map(\.standardError))
        else { return nil }
        let advanced = peers.level(Self.quantile), mark = advanced - BriefComputation.usualDelta * abs(advanced)
        (self.first, level, self.advanced) = (first, own.level, sign * advanced)
        isBehind = sign * own.level < peers.level(0.5) && sign * own.level + Self.certainty * own.standardError < mark
    }
}
