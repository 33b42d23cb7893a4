/// The most that anybody reached with no more resources: free disposal hull (Deprins, Simar & Tulkens 1984, "Measuring
/// labor-efficiency in post offices"). O(K) for each unit after `ResourcePeers`.
///
/// One lucky or wrongly recorded peer sets the mark of many: show it beside `OrderM` and `OrderAlpha`. With four or more
/// resources and few units everybody is his own mark.
package struct FreeDisposalHull: Sendable, Equatable {
    /// Attainable output over own output, 1 or more.
    package let factor: Double
    /// The unit that shows it: where nobody reached more, itself or the first that reached as much.
    package let shownBy: Int

    package init(_ unit: Int, in peers: ResourcePeers) {
        let best = peers.peers(of: unit)[0]
        (factor, shownBy) = (best.factor, best.unit)
    }
}
