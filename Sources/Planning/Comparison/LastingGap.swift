import Statistics
package import Works

/// A unit that has stayed on one side of its like for whole quarters: what a month may bring by chance does not last.
package struct LastingGap: Sendable, Equatable {
    package enum Side: String, Sendable { case behind, level, ahead }

    package struct Quarter: Sendable, Equatable {
        package let first: Day
        package let level: Double
        /// What its like reach together.
        package let peers: Double
        /// How far it lies on the better side of them; behind, below 0.
        package let gap: Double
        package let interval: ClosedRange<Double>
        /// Where it lies beyond doubt and by more than a gap worth acting on.
        package let side: Side
    }

    /// The oldest first; quarters in which nothing could be compared are left out.
    package let quarters: [Quarter]
    /// Whole quarters on end on one side, up to the last one; a quarter that tells nothing ends the row.
    package let length: Int

    /// Two on end: one may be a bad quarter.
    package static let worthCalling = 2
    package var isCalled: Bool { length >= LastingGap.worthCalling }
    /// Called, and on the worse side.
    package var isBehind: Bool { isCalled && quarters.last?.side == .behind }
}

extension LastingGap {
    /// - Parameter told: whole quarters, each directly after the one before; nil where nothing could be compared.
    init(_ told: [Quarter?]) {
        quarters = told.compactMap { $0 }
        let side = told.last??.side ?? .level
        length = side == .level ? 0 : told.reversed().prefix { $0?.side == side }.count
    }
}

extension LastingGap.Quarter {
    /// - Parameters:
    ///   - units: of the group, all looked at together.
    ///   - sign: 1 where more is better.
    init(_ level: Double, _ found: PeersTogether.Gap, of units: Int, sign: Double, from first: Day) {
        let reach = PeersTogether.certainty(units: units) * found.error, gap = sign * found.gap
        let least = BriefComputation.usualDelta * abs(found.peers)
        (self.first, self.level, peers, self.gap, interval) = (first, level, found.peers, gap, gap - reach...gap + reach)
        side = gap + reach < -least ? .behind : gap - reach > least ? .ahead : .level
    }
}
